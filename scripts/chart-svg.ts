/** Draws bars as SVG, which shows everywhere and needs no script. */
import { type BarSeriesOption, init } from "echarts";

export interface Bar {
  length: number;
  /** What stands at its end. Each bar says whose it is, so that no colour has to. */
  label: string;
}

export interface Chart {
  /** What a reader hears who does not see. */
  title: string;
  /** What the bars are about, in groups. */
  groups: string[];
  /** The bars of each contender, one for each group. A contender may have none in some. */
  series: (Bar | undefined)[][];
  /** The length that no bar should exceed, as a dashed line. */
  limit?: number;
}

/** Told apart as greys too, and on both grounds. */
const colours = ["#1f6feb", "#2da44e", "#bf8700", "#8c959f"];
const ink = "#1f2328";
const [thickness, gap, margin, plotWidth] = [16, 12, 8, 400];

/** Follows the reader's choice of light or dark, ground and all. */
const style = `<style>.ground{fill:#fff}text{fill:${ink}}@media (prefers-color-scheme:dark){.ground{fill:#0d1117}text{fill:#f0f6fc}}</style>`;

/** The library knows no fonts here. A character of a wide one takes so much at 12 pixels. */
const widthOf = (texts: string[]) => 2 * margin + Math.ceil(7.2 * Math.max(...texts.map((text) => text.length)));

export function drawBars({ title, groups, series, limit }: Chart): string {
  const height = 2 * margin + groups.length * (series.length * thickness + gap);
  const [left, right] = [widthOf(groups), widthOf(series.flat().map((bar) => bar?.label ?? ""))];
  const chart = init(null, null, { renderer: "svg", ssr: true, width: left + plotWidth + right, height });
  chart.setOption({
    animation: false,
    backgroundColor: "#fff",
    textStyle: { fontFamily: "system-ui, sans-serif" },
    grid: { left, right, top: margin, bottom: margin, outerBoundsMode: "none" },
    xAxis: { type: "value", show: false },
    yAxis: { type: "category", data: groups, inverse: true, axisTick: { show: false }, silent: true },
    series: series.map((bars, index) => ({ ...seriesOf(bars, index), ...(limit !== undefined && lineAt(limit)) })),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return coloured(still(svg), title);
}

const seriesOf = (bars: (Bar | undefined)[], index: number): BarSeriesOption => ({
  type: "bar",
  silent: true,
  barWidth: thickness - 2,
  itemStyle: { color: colours[index % colours.length] },
  data: bars.map((bar) => bar?.length ?? "-"),
  label: { show: true, position: "right", color: ink, formatter: ({ dataIndex }) => bars[dataIndex]?.label ?? "" },
});

const lineAt = (xAxis: number): Pick<BarSeriesOption, "markLine"> => ({
  markLine: {
    ...{ silent: true, symbol: "none", label: { show: false }, data: [{ xAxis }] },
    lineStyle: { type: "dashed", color: colours.at(-1) },
  },
});

/** Without what the library adds for a reader who points at a bar. It numbers that over all charts of a process. */
const still = (svg: string): string =>
  svg.replaceAll(/ (class|ecmeta_\w+|pointer-events)="[^"]*"/g, "").replace(/<style[\s\S]*<\/style>\n?/, "");

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const coloured = (svg: string, title: string): string =>
  `${svg.replace("\n<rect", `\n<title>${escaped(title)}</title>\n${style}\n<rect class="ground"`)}\n`;
