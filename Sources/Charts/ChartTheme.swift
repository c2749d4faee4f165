/// For which surface a chart's colours are made.
public enum ChartTheme: String, Sendable, CaseIterable {
  /// Dark on white.
  case light
  /// Light on near-black, for screens in the dark.
  case dark
  /// Black and greys on white, without large dark areas, for laser printers: patterns, arrowheads
  /// and words tell all.
  case print
}
