/** List items that hold their words and no paragraph, where they hold but one: some editors would make no list of the others, or lines of their own. */
export const bareItems = (html: string): string => html.replace(/<li><p>((?:(?!<\/?p\b)[^\n])*)<\/p><\/li>/g, '<li>$1</li>')
