/** What `bank new` writes where an author is to write: `（待写）`, `（待写：问句）`. */
const TO_WRITE = /（待写[^（）]*）/;

/** Whether a text is a draft: `unfinished` tells it, the other rules wait. */
export const isUnfinished = (text: string): boolean => TO_WRITE.test(text);
