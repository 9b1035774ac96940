// The browser's base style comes with its components, in web/reset.scss.
export {};
