const words: Record<string, string> = {
  commitmentOnPaper: '承诺书（纸质）',
  authorizationOnPaper: '授权书（纸质）',
};

/** What a kind of paper is called where the catalogue does not name it. */
export const paperTypeWords = (typeCode: string): string => words[typeCode] ?? '其他材料';
