/** Stands for style sheets and pictures, which tests of logic have no use for. */
module.exports = {};
