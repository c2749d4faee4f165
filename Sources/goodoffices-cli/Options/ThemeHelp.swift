import ArgumentParser
import GoodOffices

/// What `--theme` does, alike wherever a chart is drawn.
enum ThemeHelp {
  static let text = ArgumentHelp(
    "The colours; without it light, and a page follows its reader's system. print is for "
      + "black-and-white printers.")
}

extension ChartTheme: ExpressibleByArgument {}
