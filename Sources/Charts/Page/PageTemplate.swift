/// A text with places to fill: `{{name}}`.
struct PageTemplate {
  private let text: [UInt8]

  init(_ text: [UInt8]) { self.text = text }

  /// The text with every place filled; what is filled in is not looked through again.
  func filled(by value: (_ name: String) -> [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var rest = text[...]
    while let open = rest.firstRange(of: Array("{{".utf8)),
      let close = rest[open.upperBound...].firstRange(of: Array("}}".utf8))
    {
      out += rest[..<open.lowerBound]
      out += value(String(decoding: rest[open.upperBound..<close.lowerBound], as: UTF8.self))
      rest = rest[close.upperBound...]
    }
    return out + rest
  }
}

/// The files of `Page/Assets`, which the build puts into the program.
enum PageAssets {
  static let template = PackageResources.page_html
  static let style = PackageResources.page_css

  /// All scripts as one, in the order in which they build on each other.
  static var script: [UInt8] {
    let parts = [
      PackageResources.case_js, PackageResources.view_js, PackageResources.chart_js,
      PackageResources.extras_js,
      PackageResources.pointer_js, PackageResources.panel_js, PackageResources.routes_js,
      PackageResources.controls_js, PackageResources.main_js,
    ]
    return Array("'use strict';\n(() => {\n".utf8) + parts.joined() + Array("})();\n".utf8)
  }
}
