import Foundation

/// A colour in linear RGB, each part from 0 to 1.
struct Colour {
  var parts: [Double]

  /// `#RRGGBB`, `black` or `white`.
  init(_ name: String) {
    let text = ["black": "#000000", "white": "#FFFFFF"][name] ?? name
    let value = Int(text.dropFirst(), radix: 16) ?? 0
    parts = [value >> 16, value >> 8 & 255, value & 255].map { byte in
      let part = Double(byte) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
  }

  /// - Source: WCAG 2.2, *contrast ratio*.
  func contrast(with other: Colour) -> Double {
    let bright = max(luminance, other.luminance)
    return (bright + 0.05) / (min(luminance, other.luminance) + 0.05)
  }

  private var luminance: Double { 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] }

  func seen(by vision: ColourVision) -> Colour {
    var colour = self
    colour.parts = vision.matrix.map { row in
      min(1, max(0, zip(row, parts).map(*).reduce(0, +)))
    }
    return colour
  }

  /// In CIE L*a*b*, white point D65.
  ///
  /// - Source: IEC 61966-2-1 for the matrix, CIE 15 for the rest.
  var lab: Lab {
    let rows = [
      [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
      [0.0193339, 0.1191920, 0.9503041],
    ]
    let f = zip(rows, [0.95047, 1, 1.08883]).map { row, white in
      let part = zip(row, parts).map(*).reduce(0, +) / white
      return part > 216 / 24389 ? cbrt(part) : (24389 / 27 * part + 16) / 116
    }
    return Lab(lightness: 116 * f[1] - 16, a: 500 * (f[0] - f[1]), b: 200 * (f[1] - f[2]))
  }
}
