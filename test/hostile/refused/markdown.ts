// Hostile tests: links, pictures and marks of languages in running text that are refused where they stand.
import { inText, type Refused } from "../refused.ts";

/** The address may stand lines below the words: the body begins on line 5, and the first line with an address counts. */
const lineOf = (body: string): number =>
  5 +
  Math.max(
    0,
    body.split("\n").findIndex((line) => /:|\/\//.test(line)),
  );

const link = (body: string): Refused =>
  inText(`in the text: ${body}`, body, `${lineOf(body)} markdown/link-not-allowed`);
const picture = (body: string): Refused =>
  inText(`in the text: ${body}`, body, `${lineOf(body)} markdown/image`);
const language = (body: string): Refused =>
  inText(`in the text: ${body}`, body, "5 markdown/unknown-language");

export const links: readonly Refused[] = [
  ...[
    "[x](javascript:alert(1))",
    "[x](JAVASCRIPT:alert(1))",
    "[x](javascript&colon;alert(1))",
    "[x](java&#115;cript:alert(1))",
    "[x](java&#x73;cript&#58;alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](java&Tab;script:alert(1))",
    "[x](java&NewLine;script:alert(1))",
    "[x](<javascript:alert(1)>)",
    "[x](< javascript:alert(1)>)",
    "[x](\\javascript:alert(1))",
    "[x](javascript://%0aalert(1))",
    "[x](javascript:alert(1) 'titel')",
    "<javascript:alert(1)>",
    "<JaVaScRiPt:alert(1)>",
    "<data:text/html,x>",
    "[x](vbscript:x)",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](data:image/svg+xml,x)",
    "[x](file:///etc/passwd)",
    "[x](blob:https://exempel.se/x)",
    "[x](view-source:https://exempel.se)",
    "[x](x-javascript:alert(1))",
    "[x](feed:javascript:alert(1))",
    "[x](//hostile.example/)",
    "[x](\\\\hostile.example/)",
    "[x](https:\\\\hostile.example/)",
    "[x](https:hostile.example/)",
    "[x](https:///hostile.example/)",
    "[x](https://polisen.se@hostile.example/)",
    "[x](https://polisen.se:443@hostile.example/)",
    "[x](../../etc/passwd)",
    "[x](?q=x)",
    "[x]()",
    "[**x**](javascript:alert(1))",
    "[`x`](javascript:alert(1))",
    "[x](javascript:alert(1)) och [y](https://exempel.se)",
    "> - [x](javascript:alert(1))",
    "# [x](javascript:alert(1))\n\nText.",
    "[x]\n\n[x]: javascript:alert(1)",
    "[x][]\n\n[x]: //hostile.example 'titel'",
  ].map(link),
  ...[
    "![x](https://hostile.example/x.png)",
    "![x](javascript:alert(1))",
    "![x](data:image/svg+xml,x)",
    "![x](/assets/icon.svg)",
    "![x][y]\n\n[y]: https://hostile.example/x.png",
    "![](https://hostile.example/?who=1)",
  ].map(picture),
  ...[
    "[x]{lang=engelska}",
    "[x]{lang=}",
    '[x]{lang="en"}',
    "[x]{lang=en;onclick=alert(1)}",
    "[x]{lang=zz}",
    "[x]{lang=__proto__}",
    "[x]{lang=constructor}",
    "[x]{lang=-en}",
  ].map(language),
];
