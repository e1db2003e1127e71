/**
 * Where the packs' words come from: an id for each public text that was read. The
 * addresses stand in docs/packs.md, so that what ships holds none. Most are copies and
 * local reports; a notice itself was never found, so a superior's notice always wins.
 */
export const SOURCE_IDS = [
  'R1', 'SAMPLE21', 'SAMPLE23',
  'S01', 'S02', 'S03', 'S06', 'S07', 'S09', 'S10', 'S13', 'S14', 'S16', 'S17b', 'S18', 'S19', 'S21', 'S22', 'S23', 'S24', 'S25', 'S26',
  'S28', 'S29', 'S30', 'S30b', 'S32', 'S33', 'S34b', 'S35', 'S36', 'S37', 'S40', 'S41', 'S43', 'S44', 'S45', 'S46b', 'S47', 'S48', 'S49',
  'S50', 'S51', 'S52', 'S54', 'S54b', 'S55', 'S56', 'S57', 'S58', 'S59', 'S60', 'S60b', 'S61', 'N12', 'N16', 'N29',
  'T18', 'T18b', 'T183', 'T184', 'T186', 'T186b', 'T187', 'T19', 'T192', 'T193', 'T194', 'T195', 'T196', 'T197', 'T20', 'T202', 'T204', 'T205', 'T206',
] as const;

/** The id of a source of docs/packs.md. */
export type SourceId = (typeof SOURCE_IDS)[number];
