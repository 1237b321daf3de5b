/// The look of the page.
enum Style {
    static let sheet: StaticString = """
        :root {
          color-scheme: light dark;
          --paper: #fcfbf8; --card: #ffffff; --ink: #1d1b18; --soft: #5b564d; --line: #ddd8cd; --wash: #f3f0e8;
          --link: #1b4f8a; --mark: #fff0b8;
          --verified: #17663a; --disputed: #a5270f; --unverifiable: #285c92; --not-checkable: #56524a;
          --split: #6c2f9c; --stale: #87490a; --unreviewed: #56524a;
          --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", "Book Antiqua", Georgia, serif;
          --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
          --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --paper: #161512; --card: #1e1d19; --ink: #ece8df; --soft: #b1aa9d; --line: #3a372f; --wash: #26241f;
            --link: #94c1f2; --mark: #4a3f12;
            --verified: #7fd39b; --disputed: #ff9c85; --unverifiable: #93c3f1; --not-checkable: #beb7aa;
            --split: #d2adf7; --stale: #f0b866; --unreviewed: #beb7aa;
          }
        }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans);
          overflow-wrap: break-word; }
        a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: .06em; }
        a:hover { text-decoration-thickness: .12em; }
        :focus-visible { outline: .16rem solid var(--link); outline-offset: .16rem; border-radius: .15rem; }
        main:focus { outline: none; }
        [id] { scroll-margin-top: 1rem; }
        .skip { position: absolute; left: -100vw; top: 0; padding: .6rem 1rem; background: var(--card); z-index: 2; }
        .skip:focus { left: 0; }
        .aside { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
          white-space: nowrap; }
        h1, h2, h3, blockquote, .rationale, .running { font-family: var(--serif); }
        h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; margin: 0; }
        h1 { font-size: clamp(1.9rem, 1.2rem + 2.6vw, 3.1rem); font-weight: 600; letter-spacing: -.012em;
          max-width: 26ch; }
        h2 { font-size: clamp(1.5rem, 1.2rem + 1.2vw, 2.1rem); font-weight: 600; max-width: 34ch; }
        h3 { font-size: clamp(1.18rem, 1.05rem + .55vw, 1.45rem); font-weight: 600; }
        h4 { font-size: .95rem; margin: 1.5rem 0 .5rem; }
        p { margin: 0 0 .6rem; }
        code { font-family: var(--mono); font-size: .86em; overflow-wrap: anywhere; }
        pre { margin: .4rem 0 .8rem; padding: .6rem .8rem; background: var(--wash); overflow-x: auto; }
        ul, ol { padding-inline-start: 1.3rem; margin: 0 0 .6rem; }
        .masthead { padding: clamp(1.6rem, 4vw, 3.6rem) clamp(1rem, 4vw, 3rem) 1.6rem;
          border-bottom: 1px solid var(--line); max-width: 96rem; margin: 0 auto; }
        .kicker { font-size: .9rem; color: var(--soft); margin-bottom: .4rem; }
        .extent { color: var(--soft); margin: .7rem 0 0; max-width: 70ch; }
        .extent + .extent { margin-top: .2rem; }
        .page { max-width: 96rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 3rem) 4rem; }
        main { min-width: 0; max-width: 66rem; }
        main > section { padding-top: 2.4rem; }
        .contents { font-size: .9rem; padding-top: 1.4rem; }
        .contents ul, .contents ol { list-style: none; padding: 0; margin: 0; }
        .contents > ul > li { margin-bottom: .7rem; }
        .contents > ul > li > a { font-weight: 600; }
        .contents ol { margin-top: .3rem; }
        .contents ol li { display: flex; gap: .45rem; padding: .1rem 0; }
        .contents a { color: var(--ink); text-decoration: none; overflow-wrap: anywhere; }
        .contents a:hover { text-decoration: underline; }
        .sign { font-weight: 700; color: var(--tone); flex: none; min-width: 1em; text-align: center; }
        @media (min-width: 68rem) {
          .page { display: grid; grid-template-columns: 15.5rem minmax(0, 1fr); gap: 3.2rem; }
          .contents { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto;
            padding: 2.4rem .2rem 2rem; }
        }
        @media (max-width: 67.99rem) {
          .contents ol { display: none; }
          .contents > ul { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; }
          .contents > ul > li { margin: 0; }
        }
        .s-verified { --tone: var(--verified); } .s-disputed { --tone: var(--disputed); }
        .s-unverifiable { --tone: var(--unverifiable); } .s-not-checkable { --tone: var(--not-checkable); }
        .s-split { --tone: var(--split); } .s-stale { --tone: var(--stale); }
        .s-unreviewed { --tone: var(--unreviewed); }
        .f-verified { fill: var(--verified); } .f-disputed { fill: var(--disputed); }
        .f-unverifiable { fill: var(--unverifiable); } .f-not-checkable { fill: var(--not-checkable); }
        .f-split { fill: var(--split); } .f-stale { fill: var(--stale); }
        .f-unreviewed { fill: var(--line); stroke: var(--unreviewed); stroke-width: 1; }
        .badge { display: inline-flex; align-items: baseline; gap: .35em; color: var(--tone); font-weight: 650;
          font-size: .92rem; white-space: nowrap; }
        .name { font-family: var(--mono); font-size: .85rem; overflow-wrap: anywhere; }
        .bar { display: block; width: 100%; height: 1rem; margin: 1.2rem 0 1rem; }
        table { border-collapse: collapse; width: 100%; font-size: .92rem; }
        caption { text-align: start; color: var(--soft); padding-bottom: .4rem; }
        th, td { text-align: start; vertical-align: top; padding: .4rem .9rem .4rem 0; font-weight: inherit;
          border-bottom: 1px solid var(--line); }
        thead th { color: var(--soft); font-size: .85rem; }
        .number, .date, time { font-variant-numeric: tabular-nums; }
        .date, time { white-space: nowrap; }
        .number { text-align: end; }
        .standings { max-width: 48rem; }
        .standings .none td, .standings .none .badge { color: var(--soft); }
        .standings .total { font-weight: 650; }
        .overview h3 { margin: 1.8rem 0 .6rem; font-size: 1.15rem; }
        .attention, .links { list-style: none; padding: 0; }
        .attention li, .links li { padding: .5rem 0; border-bottom: 1px solid var(--line); }
        .why { display: block; color: var(--soft); font-size: .92rem; }
        .article-head { border-top: 3px solid var(--ink); padding-top: 1rem; margin-bottom: 1.4rem; }
        .byline { color: var(--soft); margin: .6rem 0; overflow-wrap: anywhere; }
        .tally { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; }
        .claim { background: var(--card); border: 1px solid var(--line); border-top: 4px solid var(--tone, var(--line));
          padding: clamp(1rem, 2.6vw, 2rem); margin: 1.6rem 0; }
        .claim:target { outline: .18rem solid var(--tone, var(--link)); outline-offset: .2rem; }
        .line { display: flex; flex-wrap: wrap; align-items: baseline; gap: .3rem 1rem; margin-bottom: .5rem; }
        .claim .line .name { margin-inline-start: auto; color: var(--soft); }
        .meta, .small, .source, .anchor { color: var(--soft); font-size: .88rem; }
        .claim h3 + .meta { margin-top: .6rem; }
        .tag { display: inline-block; padding: 0 .45em; background: var(--wash); color: var(--soft); }
        .strongest { color: var(--disputed); font-weight: 650; }
        .reasons { list-style: none; padding: .8rem 1rem; margin: 1rem 0; background: var(--wash);
          border-inline-start: 4px solid var(--tone, var(--stale)); }
        .reasons li + li { margin-top: .4rem; }
        .appearance { margin: 1.3rem 0; }
        blockquote { margin: 0 0 .4rem; padding-inline-start: 1rem; border-inline-start: 2px solid var(--line);
          font-size: 1.08rem; line-height: 1.5; }
        blockquote p { margin: 0; }
        .around { color: var(--soft); }
        mark { background: var(--mark); color: inherit; padding: .05em .1em; }
        .anchor { margin-bottom: .3rem; }
        .a-moved, .a-ambiguous { color: var(--stale); } .a-orphaned { color: var(--disputed); }
        .chain { list-style: none; padding: 0; margin: .7rem 0 0; display: flex; flex-wrap: wrap; gap: .5rem 1.8rem; }
        .chain li { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .4rem; padding: .35rem .8rem;
          background: var(--wash); font-size: .92rem; max-width: 100%; position: relative; }
        .chain li + li::before { content: "→" / "through"; color: var(--soft); position: absolute;
          inset-inline-start: -1.4rem; }
        .chain li + li:dir(rtl)::before { content: "←" / "through"; }
        @media (max-width: 30rem) {
          .chain { flex-direction: column; align-items: flex-start; gap: 1.5rem; }
          .chain li + li::before { content: "↓" / "through"; inset-inline-start: .8rem; top: -1.5rem; }
        }
        .role, .mode { color: var(--soft); }
        .mode { font-style: italic; }
        .verdicts { display: grid; gap: 1rem; }
        .verdict { border-inline-start: 4px solid var(--tone); padding-inline-start: 1rem; }
        .rationale { font-size: 1.1rem; line-height: 1.5; max-width: 68ch; }
        .asof { color: var(--soft); font-size: .92rem; }
        .basis { font-size: .92rem; }
        .opposition { margin: 1rem 0 0; padding: .7rem 1rem; background: var(--wash); font-size: .95rem; }
        .label { font-family: var(--mono); font-size: .82rem; font-weight: 700; }
        .sides { display: grid; gap: 0 2rem; margin-top: .4rem; }
        @media (min-width: 48rem) {
          .sides, .several, .context { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
          .context { display: grid; gap: 0 2rem; }
        }
        .side > h4 { padding-bottom: .4rem; border-bottom: 2px solid var(--line); }
        .side.supports > h4 { border-color: var(--verified); }
        .side.conflicts > h4 { border-color: var(--disputed); }
        .piece { padding: .7rem 0 .9rem; border-bottom: 1px solid var(--line); font-size: .95rem; }
        .piece:last-child { border-bottom: 0; }
        .piece:target { background: var(--wash); box-shadow: 0 0 0 .5rem var(--wash); }
        .piece p { margin-bottom: .35rem; }
        .piece blockquote { font-size: 1rem; }
        .strength { font-weight: 650; color: var(--ink); }
        .gaps { margin-top: 1.4rem; padding: .9rem 1rem .6rem; border: 1px dashed var(--soft); }
        .gaps h4 { margin-top: 0; }
        .plain { margin: 0; font-size: .95rem; }
        .note { border-inline-start: 2px solid var(--line); padding-inline-start: 1rem; margin-bottom: .8rem; }
        .note p { margin-bottom: .1rem; }
        details { margin-top: .8rem; }
        summary { cursor: pointer; color: var(--link); font-size: .9rem; width: fit-content; }
        details[open] > summary { margin-bottom: .5rem; }
        .apart { border-top: 1px solid var(--line); padding-top: .6rem; }
        .file { margin: .2rem 0 .6rem; font-size: .85rem; }
        .file > div { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: .6rem; padding: .12rem 0; }
        .file dt { color: var(--soft); }
        .file dd { margin: 0; overflow-wrap: anywhere; }
        .scroll { overflow-x: auto; }
        .history table { min-width: 36rem; font-size: .85rem; }
        .running { max-width: 68ch; font-size: 1.08rem; line-height: 1.6; }
        .running .heading { font-weight: 700; }
        .running .small { font-size: .92rem; }
        .running mark { background: none; color: inherit; padding: 0; }
        .running mark a, .also { color: inherit; text-decoration: none; background: var(--wash);
          border-bottom: 2px solid var(--tone); padding: .08em 0; }
        .running sup { color: var(--tone); font-family: var(--sans); font-weight: 700; font-size: .72em;
          line-height: 0; margin-inline-start: .15em; }
        .elsewhere { padding: .8rem 0; border-bottom: 1px solid var(--line); }
        .withdrawn h3 { color: var(--soft); font-weight: 500; margin-bottom: .6rem; }
        .caution { font-family: var(--serif); font-size: 1.1rem; max-width: 62ch; }
        .recheck { border-top: 3px solid var(--ink); margin-top: 3rem; }
        .recheck h2, .recheck h3, #withdrawn h2, #problems h2 { margin-bottom: .8rem; }
        .recheck ol { max-width: 70ch; }
        .heads { list-style: none; padding: 0; }
        .unseen { font: .75em var(--mono); border: 1px solid currentColor; padding: 0 .2em; margin: 0 .1em;
          white-space: nowrap; unicode-bidi: isolate; direction: ltr; }
        @media print {
          @page { margin: 18mm 16mm; }
          :root { color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb;
            --wash: #f4f4f2; --link: #000; --mark: #fff0b8; --verified: #17663a; --disputed: #a5270f;
            --unverifiable: #285c92; --not-checkable: #444; --split: #6c2f9c; --stale: #87490a; --unreviewed: #444; }
          body { font-size: 10pt; }
          .contents, .skip { display: none; }
          .page, .masthead { display: block; max-width: none; padding-inline: 0; }
          .masthead { padding-top: 0; }
          main { max-width: none; }
          .claim { border-inline: 0; border-bottom: 0; padding: 4mm 0 0; margin: 8mm 0; }
          .claim header, .verdict, .appearance, .opposition, .gaps, .piece, .note, tr, .attention li, .links li {
            break-inside: avoid; }
          h1, h2, h3, h4, summary { break-after: avoid; }
          details::details-content { content-visibility: visible; block-size: auto; }
          summary { color: var(--soft); list-style: none; }
          .scroll { overflow: visible; }
          .history table { min-width: 0; }
          a.out::after { content: " <" attr(href) ">"; font: .8em var(--mono); overflow-wrap: anywhere; }
          .byline a.out::after { content: none; }
          .badge, .reasons, .opposition, mark, rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }

        """
}
