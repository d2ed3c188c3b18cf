import fs from 'node:fs'; import path from 'node:path'; import {pathToFileURL} from 'node:url';
import { questions } from '/work/main/bench/search/questions.mjs';
const site=process.argv[2];
const textOf=html=>{const article = html.slice(html.indexOf('<article'), html.indexOf('</article>')).replace(/<section class="ladder".*?<\/section>|<p class="notice".*?<\/p>/gs, '');
  return article.replace(/<(p|li|h[1-6]|dt|dd|td|div|span)\b/g, ' . <$1').replace(/<[^>]+>/g, '').replace(/&quot;/g, '"').replace(/&amp;/g, '&').replace(/\s+/g, ' ');};
const stories = JSON.parse(fs.readFileSync(path.join(site, 'data', 'stories.json'), 'utf8')).map(story => ({ ...story, text: textOf(fs.readFileSync(path.join(site, 'guong', story.slug, 'index.html'), 'utf8')) }));
const bySlug=new Map(stories.map(s=>[s.slug,s]));
const asked=questions(stories,+process.argv[4]||25).filter(q=>!process.argv[3]||q.kind==process.argv[3]);
const assets=path.join(site,'assets'); const mod=p=>import(pathToFileURL(path.join(path.resolve(assets),fs.readdirSync(assets).find(f=>f.startsWith(p)&&f.endsWith('.js')))));
const {Index,parse,search}=await mod('search.'); const {help}=await mod('search-help.');
const folder=path.join(assets,'search',fs.readdirSync(path.join(assets,'search'))[0]);
let bytes=0; const index=await new Index(async n=>{const b=fs.readFileSync(path.join(folder,n+'.bin'));bytes+=b.length;return new Uint8Array(b)}).open();
let ok=0,rec=0,missed=[];const kinds={};
for(const q of asked){const t=parse(q.text);let f=await search(index,t,q.kind=='prefix'); if(!f.stories.length) f=await help(index,q.text,t,f.found)||f; const slugs=await Promise.all(f.stories.map(async s=>(await index.result(s)).slug)); const set=new Set(slugs);
 const right=new Set(q.slugs); const r=slugs.slice(0,10).findIndex(s=>right.has(s)); if(r==0)ok++; const k=kinds[q.kind]||=[0,0]; k[0]++; if(r==0)k[1]++; const miss=q.slugs.filter(s=>!set.has(s)); if(miss.length||r!=0){console.log(q.kind,'|',q.text,'| rank',r,'| right',q.slugs.length,'missed',miss.length, miss[0]); if(miss[0]){const tx=bySlug.get(miss[0]).text; const last=q.text.split(' '); const re=new RegExp('.{60}'+last.map(w=>'\\S*').join('[^a-z]{1,3}'),'i');console.log(tx.length)} }}
console.log(ok/asked.length,kinds);
