// History room: notes under `changes`, told apart by their day and words, and which of them are new.

export interface Note {
  readonly on: string;
  readonly note: string;
  readonly minor: boolean;
}

interface Noted {
  readonly notes: readonly Note[];
}

/** The same for the same note, whoever has read it: from an old commit or from the Archive. */
export const nameOfNote = ({ on, note }: Pick<Note, "on" | "note">): string => `${on} ${note}`;

export function newNotes(before: Noted | undefined, after: Noted | undefined): Note[] {
  const known = new Set(before?.notes.map(nameOfNote));
  return (after?.notes ?? []).filter((note) => !known.has(nameOfNote(note)));
}
