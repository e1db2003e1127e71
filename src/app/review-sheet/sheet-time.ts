/** When a sheet was made, in the local time of whoever made it. */
export interface SheetTime {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** The local time of a clock's reading; the clock itself belongs to the pane and to the command line. */
export function sheetTime(date: Date): SheetTime {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate(), hour: date.getHours(), minute: date.getMinutes() };
}

/** 2027年1月16日9时05分: no leading zero but in the minutes, as official documents write it (GB/T 9704-2012 7.3.5.4). */
export function spokenTime({ year, month, day, hour, minute }: SheetTime): string {
  return `${year}年${month}月${day}日${hour}时${twoDigits(minute)}分`;
}

/** 20270116-0905: sorts by time in a folder. */
export function timeStamp({ year, month, day, hour, minute }: SheetTime): string {
  return `${year}${twoDigits(month)}${twoDigits(day)}-${twoDigits(hour)}${twoDigits(minute)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
