// <guong-sang src="https://SITE/nhung/don-vi/SLUG/"> shows the latest stories of a page on any other site.
// It reads data.json beside that address. Until it is there, or if it does not come, the link inside the element stands.
// theme="light" or theme="dark" keeps to one; heading="3" fits its heading into the page around it (2 if left out).
// A function and not a module: a classic script needs no permission from our server, and what is in here stays in here.
(() => {
  const name = 'guong-sang';
  if (customElements.get(name)) return;

  const dark = '--b:#251c19;--i:#f4e9db;--s:#c4b2a2;--l:#3e312b;--a:#f2a3ad;--g:#a37d35;--t:#e2bf72';
  const sheet = new CSSStyleSheet();
  // Nothing leaks in: what could be inherited is set back on the element and again inside, where rules of the page do not reach.
  sheet.replaceSync(`
:host{all:initial;display:block}
:host([hidden]){display:none}
section{all:initial;--b:#fffdf8;--i:#2b1d1a;--s:#675349;--l:#e3d7c3;--a:#9a1c37;--g:#ab812e;--t:#7d5a12;display:block;box-sizing:border-box;padding:1em 1.125em;border:1px solid var(--l);border-top:3px double var(--g);background:var(--b);color:var(--i);font-family:system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;line-height:1.55;overflow-wrap:anywhere}
@media(prefers-color-scheme:dark){:host(:not([theme=light])) section{${dark}}}
:host([theme=dark]) section{${dark}}
.h{margin:0;font-size:1.125em;font-weight:600;line-height:1.4}
ul{margin:.5em 0 0;padding:0;list-style:""}
li{padding:.625em 0;border-top:1px solid var(--l)}
p{margin:0}
li p{font-size:.875em;color:var(--s)}
li p.w{color:var(--i)}
li p.m{display:inline-block;padding:0 .6em;border:1px solid;border-radius:1em;color:var(--t)}
a{color:var(--a);text-underline-offset:.2em}
li a{font-weight:600}
a:hover{text-decoration-thickness:2px}
a:focus-visible{outline:3px solid var(--a);outline-offset:2px}
p.o{margin-top:.75em}
p.s{margin-top:.25em;font-size:.8125em;color:var(--s)}`);

  // Text is never read as HTML, and links lead to the site it came from, nowhere else.
  const make = (tag, style, text, lang) => {
    const element = document.createElement(tag);
    if (style) element.className = style;
    if (lang) element.lang = lang;
    element.textContent = text ?? '';
    return element;
  };
  const link = (text, to, site, lang) => {
    const element = make('a', '', text, lang), { origin, href } = new URL(to, site);
    if (origin == site.origin) element.href = href;
    return element;
  };

  const show = (data, site, level) => {
    const section = make('section'), heading = make('h' + level, 'h'), list = make('ul'), more = make('p', 'o');
    section.lang = data.lang;
    section.setAttribute('aria-label', data.title);
    heading.append(link(data.title, data.url, site, 'vi'));
    for (const story of data.stories) {
      const item = make('li');
      item.append(link(story.title, story.url, site, 'vi'));
      if (story.who != story.title) item.append(make('p', 'w', story.who, 'vi'));
      item.append(make('p', '', [story.quarter, story.award].filter(Boolean).join(' · ')));
      if (story.sample) item.append(make('p', 'm', data.sample));
      list.append(item);
    }
    more.append(link(data.more, data.url, site));
    section.append(heading, ...(data.notes ?? []).map(note => make('p', 's', note)), list, more, make('p', 's', data.site, 'vi'));
    return section;
  };

  customElements.define(name, class extends HTMLElement {
    static observedAttributes = ['src', 'heading'];

    connectedCallback() { this.load(); }

    // Attributes are read when the element is put into its page; after that, each change counts.
    attributeChangedCallback() { if (this.turn) this.load(); }

    async load() {
      const turn = this.turn = {};
      let shown = document.createElement('slot');
      try {
        const site = new URL(this.getAttribute('src'), document.baseURI);
        if (!/^https?:$/.test(site.protocol)) throw site;
        const answer = await fetch(new URL('data.json', site), { credentials: 'omit' });
        if (!answer.ok) throw answer;
        shown = show(await answer.json(), site, /^[1-6]$/.test(this.getAttribute('heading')) ? this.getAttribute('heading') : 2);
      } catch {
        // The link inside says what there is to say.
      }
      if (turn != this.turn) return;
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      root.replaceChildren(shown);
    }
  });
})();
