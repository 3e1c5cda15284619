/** How complete the texts of a folder are, with the folders inside it. */
export type FolderCompleteness = {
  folderId: number;
  /** Assets with every required text, of those looked at. */
  complete: number;
  looked: number;
  /** False when the folder has more assets than were looked at: then it is a sample. */
  isWhole: boolean;
};
