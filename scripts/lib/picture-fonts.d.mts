export function pictureFonts(): { readonly file: string; remove(): void }
