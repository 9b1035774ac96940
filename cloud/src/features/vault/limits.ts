/** A page as it is received: a photo or a PDF. */
export const mostPageBytes = 20 * 1024 * 1024;
/** How a page is cut: small enough to get through on a bad connection. */
export const chunkBytes = 256 * 1024;
export const mostPagesOfDocument = 40;
/** Documents of one draft, or of one application. */
export const mostDocuments = 120;
/** Pages, arrived and on their way, of one draft or one application, whatever came before and after sending. */
export const mostPages = 400;
/** An upload that was not finished in this time is given up. */
export const uploadKeptDays = 7;
