/** Where the server is: empty in the browser, which the server serves itself; set at build time for WeChat. */
declare const API_ORIGIN: string;
