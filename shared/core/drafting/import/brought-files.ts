/** For file dialogues: the endings of files from which templates can be made. */
export const BROUGHT = '.docx,.dotx,.md,.txt,.html,.htm,.eml,.csv,.json,.yml,.yaml,.textexpander'
