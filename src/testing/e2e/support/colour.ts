/** The mean of the channels of `rgb(…)`, from 0 to 1. */
export function lightness(color = ''): number {
  const channels = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  return channels.reduce((sum, channel) => sum + channel, 0) / 3 / 255;
}
