/** The server makes this module from `style.css`: each class name there, and the hashed one that stands in the page. */
export const c: Readonly<Record<string, string>>;
