/** A style sheet as its text, for a shadow root to adopt. */
declare module '*.css?inline' {
  const css: string
  export default css
}
