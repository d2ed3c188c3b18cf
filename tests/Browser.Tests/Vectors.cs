namespace Recognition.Browser.Tests;

/// <summary>What attackers write where a text is asked for, in HTML, in Markdown, for scripts and for programs that fill in templates.</summary>
internal static class Vectors
{
    public static IReadOnlyList<string> All { get; } =
    [
        "<script>alert(1)</script>", "<ScRiPt>alert(1)</sCrIpT>", "<script/src=data:,alert(1)>", "<scr<script>ipt>alert(1)</script>", "</title><script>alert(1)</script>", "</script><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>", "<img/src=x/onerror=alert(1)>", "<img src=x onerror=alert(1)//", "\"><img src=x onerror=alert(1)>", "'><img src=x onerror=alert(1)>", "<image src=x onerror=alert(1)>",
        "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>", "<svg><animate onbegin=alert(1) attributeName=x dur=1s>", "<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--><img src=1 onerror=alert(1)>\">", "<math href=javascript:alert(1)>x</math>",
        "<iframe src=javascript:alert(1)>", "<iframe srcdoc='<script>parent.alert(1)</script>'>", "<object data=javascript:alert(1)>", "<embed src=javascript:alert(1)>",
        "<body onload=alert(1)>", "<details open ontoggle=alert(1)>x</details>", "<input autofocus onfocus=alert(1)>", "<video><source onerror=alert(1)></video>", "<audio src=x onerror=alert(1)>", "<marquee onstart=alert(1)>x</marquee>",
        "<base href=//evil.example/>", "<link rel=stylesheet href=//evil.example/a.css>", "<meta http-equiv=refresh content='0;url=//evil.example/'>", "<style>*{display:none}</style>", "<p style=position:fixed;inset:0>x</p>",
        "<form action=//evil.example/><button>x</button></form>", "<a href=javascript:alert(1)>x</a>", "<a href=\"jav&#x09;ascript:alert(1)\">x</a>", "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
        "[x](javascript:alert(1))", "[x](<javascript:alert(1)>)", "[x](java&#115;cript:alert(1))", "![x](javascript:alert(1))", "[x]: javascript:alert(1)", "<javascript:alert(1)>", "[x](vbscript:alert(1))", "[x](//evil.example\" onmouseover=\"alert(1))",
        "{{constructor.constructor('alert(1)')()}}", "${alert(1)}", "<%= alert(1) %>", "]]><script>alert(1)</script>", "--><script>alert(1)</script>", "\u2028alert(1)\u2029", "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)&#60;/script&#62;",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<template><script>alert(1)</script></template>", "<x onclick=alert(1) autofocus tabindex=1>x", "\\\"-alert(1)-\\\"", "'-alert(1)-'", "</textarea><script>alert(1)</script>",
    ];
}
