/**
 * Strings that make careless programs run code or fetch something: those that DOMPurify is tested with (the last of its
 * packages that carries them, a development dependency, MPL-2.0 or Apache-2.0), and our own for what is newer than those
 * and for what our renderers write: mail, Markdown, Word's XML, Handlebars, spreadsheets.
 */
import { createRequire } from 'node:module'

const fixtures = createRequire(import.meta.url)('dompurify-attacks/test/fixtures/expect.js') as readonly { readonly payload: string }[]

export const PUBLIC: readonly string[] = [...new Set(fixtures.map(({ payload }) => payload))]

/** What an attack calls where it runs; the browser tests listen for it, for dialogs and for requests. */
const RUN = 'canary(1)'
const AWAY = 'https://evil.example/seen'

export const OWN: readonly string[] = [
  // plain ways
  `<script>${RUN}</script>`,
  `<img src=x onerror=${RUN}>`,
  `<img src="${AWAY}.png"><link rel=stylesheet href="${AWAY}.css"><iframe src="${AWAY}"></iframe><object data="${AWAY}"></object><video poster="${AWAY}"><source src="${AWAY}"></video>`,
  `<svg onload=${RUN}><animate onbegin=${RUN} attributeName=x dur=1s><set attributeName=href to=javascript:${RUN} /></svg>`,
  `<a href="javascript:${RUN}">a</a><a href="java&#9;script:${RUN}">b</a><a href=" &#14; javascript:${RUN}">c</a><a href="data:text/html,<script>${RUN}</script>">d</a><a href="vbscript:${RUN}">e</a>`,
  `<form action="${AWAY}"><button formaction="javascript:${RUN}">go</button></form><input autofocus onfocus=${RUN}><details open ontoggle=${RUN}>`,
  `<iframe srcdoc="&lt;script&gt;parent.${RUN}&lt;/script&gt;"></iframe>`,
  `<meta http-equiv=refresh content="0;url=${AWAY}"><base href="${AWAY}/">`,
  `<p style="background:url(${AWAY}.png);list-style-image:url(${AWAY}.gif);behavior:url(${AWAY})">styled</p>`,
  `<style>@import url(${AWAY}.css);*{background:url(${AWAY})}</style>`,
  `<div style="position:fixed;inset:0;z-index:9999">over all</div>`,
  `<template shadowrootmode=open><slot onslotchange=${RUN}></slot><script>${RUN}</script></template>`,
  `<portal src="${AWAY}"></portal><embed src="${AWAY}"><audio src="${AWAY}" onerror=${RUN}></audio><body onload=${RUN}>`,
  `<x onpointerrawupdate=${RUN} onbeforematch=${RUN} oncontentvisibilityautostatechange=${RUN} style="content-visibility:auto">`,
  // parsed twice, it becomes another tree: what comes out of a sanitiser and is read again
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${RUN}>`,
  `<svg></p><style><a id="</style><img src=1 onerror=${RUN}>">`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<select><template><style><!--</style><a rel="--></style></template></select><img id=x src onerror=${RUN}>">`,
  `<svg><annotation-xml encoding="text/html"><style><img title="</style><img src onerror=${RUN}>">`,
  `<xmp><p title="</xmp><img src=x onerror=${RUN}>"></xmp><noembed></noembed><plaintext>${RUN}`,
  `${'<div>'.repeat(600)}<math><mtext><img src onerror=${RUN}>`,
  // named so that what a script asks the page or a form for is the attacker's
  '<form id=documentElement><input name=attributes><input name=parentNode><img name=body><a id=defaultView href="cid:a"></a></form>',
  // out of what stands around a value
  `"><img src=x onerror=${RUN}>`,
  `' onmouseover='${RUN}`,
  `\` onerror=${RUN} \``,
  `</title></textarea></style></script><script>${RUN}</script>`,
  `--!><img src=x onerror=${RUN}>`,
  `]]><img src=x onerror=${RUN}>`,
  `\u2028javascript:${RUN}\u2029`,
  `\ufeff<\u0000img src=x onerror=${RUN}>`,
  // Markdown
  `[click](javascript:${RUN}) ![x](${AWAY}.png) <javascript:${RUN}> [a]: javascript:${RUN}`,
  `[x](<javascript:${RUN}>) ![x](x "onerror=${RUN}") <img src=x onerror=${RUN}>`,
  `\`\`\`html\n<script>${RUN}</script>\n\`\`\`\n<!-- <script>${RUN}</script> -->`,
  // templates and the names that objects inherit
  '{{{constructor.constructor "return 1"}}}{{#with __proto__}}{{polluted}}{{/with}}{{lookup this "constructor"}}',
  `\${${RUN}} <%= ${RUN} %> {% ${RUN} %} #{${RUN}}`,
  '__proto__',
  // Word's XML, and programs that open a field or a formula
  `</w:t></w:r><w:r><w:instrText>DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k"</w:instrText></w:r><w:r><w:t>`,
  '<w:altChunk r:id="rId1"/><?xml-stylesheet href="https://evil.example/a.xsl"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>&b;',
  "=cmd|'/k calc'!A1",
  '=HYPERLINK("https://evil.example/","x")',
  '\u202egnp.exe \u2066<b>\u2069',
]

export const ATTACKS: readonly string[] = [...PUBLIC, ...OWN]

/** A personal value beside each: it is found, marked and shown in the panel with the words around it. */
export const NUMBER = 'AB 12 34 56 C'
