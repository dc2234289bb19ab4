// Transcription room: the pieces of text that stand on one line of a page, gathered with how much of it is bold, and how much a link.
import { cleaned } from "./block.ts";
import { LONGEST_BLOCK } from "./limits.ts";

export interface GatheredLine {
  /** Cleaned; empty when the line holds nothing that shows. */
  readonly text: string;
  readonly isAllBold: boolean;
  readonly isLink: boolean;
  /** The bold beginning of a line that goes on otherwise, else empty. */
  readonly boldStart: string;
}

/** Shares of a line, in characters. */
const ALL_BOLD = 0.9;
const ALL_LINK = 0.8;

export class Line {
  private text = "";
  private boldLength = 0;
  private linkLength = 0;
  private boldStart = "";

  /** White space is kept as one space: it may stand between two words. */
  add(text: string, isBold: boolean, isLink: boolean): void {
    this.text += text.replace(/\s+/g, " ");
    if (!isBold && !isLink) return;
    const { length } = cleaned(text);
    if (isLink) this.linkLength += length;
    if (!isBold) return;
    if (this.text.length <= LONGEST_BLOCK) {
      const whole = cleaned(this.text);
      // Nothing but what is bold stands before it.
      if (whole.length - length <= this.boldLength + 1) this.boldStart = whole;
    }
    this.boldLength += length;
  }

  /** What was gathered since the last time. */
  take(): GatheredLine {
    const text = cleaned(this.text);
    const isAllBold = text !== "" && this.boldLength >= text.length * ALL_BOLD;
    const isLink = text !== "" && this.linkLength >= text.length * ALL_LINK;
    const boldStart = isAllBold ? "" : this.boldStart;
    this.text = "";
    this.boldLength = 0;
    this.linkLength = 0;
    this.boldStart = "";
    return { text, isAllBold, isLink, boldStart };
  }
}
