/** A page of docs that a program wrote: its title, where its content comes from, and that content. */
export function generatedPage(title: string, source: string, content: readonly string[]): string {
  const origin = `Written by \`npm run docs\` from [\`${source}\`](../${source}); change it there, not here.`;
  return `${[`# ${title}`, origin, ...content].join('\n\n')}\n`;
}
