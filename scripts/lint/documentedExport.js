/** An ESLint rule: an exported function or class says in a comment right above it what it is for. */
module.exports = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      missing: "'{{name}}' is exported: say in one sentence what it does, with units, errors and the clause.",
    },
  },
  create(context) {
    const { sourceCode } = context;
    const isDocumented = (node) => sourceCode.getCommentsBefore(node).some((comment) => comment.type === 'Block');
    return {
      'ExportNamedDeclaration[declaration], ExportDefaultDeclaration'(node) {
        const name = nameOf(node.declaration);
        if (name === undefined || isDocumented(node)) return;
        // The decorators of a class stand between its comment and the word export.
        const [decorator] = node.declaration.decorators ?? [];
        if (decorator && isDocumented(decorator)) return;
        context.report({ node, messageId: 'missing', data: { name } });
      },
    };
  },
};

/** The name of an exported function or class, or of a constant that holds a function; undefined for anything else. */
function nameOf(declaration) {
  if (/^(FunctionDeclaration|ClassDeclaration)$/.test(declaration.type)) return declaration.id?.name ?? 'default';
  if (declaration.type !== 'VariableDeclaration') return undefined;
  const [first] = declaration.declarations;
  return /Function/.test(first?.init?.type ?? '') ? first.id.name : undefined;
}
