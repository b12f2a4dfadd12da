/** How dialog and note look: the panel's colours and measures, in a page that has its own. */
const TOKENS = `
:host { --surface: #fff; --ink: #17212b; --soft: #4b5864; --line: #c9ced3; --edge: #6b7680; --accent: #0d4a57; --on-accent: #fff; --must: #8c1530; --must-tint: #fbecef; --glow: #ffc845; color-scheme: light; }
@media (prefers-color-scheme: dark) {
  :host { --surface: #1a2127; --ink: #f0f3f5; --soft: #b6c0c9; --line: #3b464f; --edge: #8996a1; --accent: #8fd0dc; --on-accent: #0b1c21; --must: #ffa3b4; --must-tint: #34191f; color-scheme: dark; }
}
* { box-sizing: border-box; }
dialog, [popover] { margin: auto; padding: 0; border: 2px solid var(--edge); border-radius: 8px; background: var(--surface); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; text-align: start; overflow-wrap: anywhere; box-shadow: 0 8px 32px rgb(0 0 0 / 35%); }
h2, p, ol { margin: 0; padding: 0; }
button, select { font: inherit; min-block-size: 44px; border-radius: 6px; border: 2px solid var(--edge); background: var(--surface); color: var(--ink); cursor: pointer; }
button { padding: 6px 16px; font-weight: 600; }
button.primary { border-color: var(--accent); background: var(--accent); color: var(--on-accent); }
button.plain { border-color: transparent; color: var(--accent); text-decoration: underline; padding-inline: 6px; }
button:hover { text-decoration: underline; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; box-shadow: 0 0 0 2px var(--glow); }
:focus:not(:focus-visible) { outline: none; }
@media (forced-colors: active) { button.primary { border-width: 4px; } }
`

export const DIALOG = `${TOKENS}
dialog { inline-size: min(36rem, calc(100vw - 16px)); max-inline-size: none; max-block-size: calc(100dvh - 16px); }
dialog[open] { display: flex; flex-direction: column; }
dialog::backdrop { background: rgb(0 0 0 / 45%); }
.head { padding: 16px 20px 12px; }
h2 { font-size: 1.25rem; line-height: 1.3; text-wrap: balance; }
h2:focus { outline: none; }
.soft { color: var(--soft); font-size: .9375rem; }
.list { overflow-y: auto; padding: 4px 20px; min-block-size: 3rem; border-block: 1px solid var(--line); }
ol { list-style: none; }
li { padding-block: 12px; }
li + li { border-block-start: 1px solid var(--line); }
.says { font-weight: 600; padding-inline-start: 12px; border-inline-start: 4px double var(--must); }
.quote { padding-inline-start: 16px; }
.why { padding-inline-start: 16px; color: var(--soft); font-size: .9375rem; }
.waive { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; padding: 8px 0 0 16px; }
.waive label { flex: 1 1 100%; min-inline-size: 0; font-size: .9375rem; }
select { inline-size: 100%; max-inline-size: 28rem; padding-inline: 8px; }
.done { padding-inline-start: 16px; font-weight: 600; }
.error { padding-inline-start: 16px; color: var(--must); font-weight: 600; }
.error::before { content: "! " / ""; }
.foot { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; padding: 12px 20px 16px; }
.foot p { flex: 1 1 100%; }
:is(.error, .done, .said):empty { display: none; }
@media (max-width: 400px) { .head, .list, .foot { padding-inline: 12px; } .foot button { flex: 1 1 100%; } .head { padding-block: 12px 8px; } .foot { padding-block: 8px 12px; } .waive { padding-inline-start: 0; } }
@media (max-height: 420px) { dialog[open] { display: block; } .list { overflow: visible; } }
`

export const NOTE = `${TOKENS}
[popover] { inset: 12px 0 auto; inline-size: fit-content; max-inline-size: min(34rem, calc(100vw - 16px)); }
[popover]:popover-open { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; justify-content: space-between; padding: 8px 8px 8px 16px; border-inline-start-width: 8px; }
p { flex: 1 1 12rem; }
`
