/** What a resident hands in of their own accord: nobody can demand it, nobody turns it away. */
const ofOwnAccord = ['other'];

/** The scanned originals of signatures that were given on paper, before a member of staff. */
const scannedByStaff = ['commitmentOnPaper', 'authorizationOnPaper'];

/** Whether a paper outside the catalogue may be added: by anybody, or by staff only. */
export function isVoluntaryPaper(typeCode: string, byStaff: boolean): boolean {
  return ofOwnAccord.indexOf(typeCode) >= 0 || (byStaff && isScanOfSignature(typeCode));
}

/** Whether a paper is the scanned original of a signature (B05). */
export function isScanOfSignature(typeCode: string): boolean {
  return scannedByStaff.indexOf(typeCode) >= 0;
}
