import Foundation

/// How an eye sees colours.
enum ColourVision: CaseIterable {
  case normal, protanope, deuteranope, tritanope

  /// On linear RGB.
  ///
  /// - Source: Machado, Oliveira, Fernandes (2009), *A physiologically-based model for simulation of
  ///   color vision deficiency*, severity 1.
  var matrix: [[Double]] {
    switch self {
    case .normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanope:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranope:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanope:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }
}

/// A colour in linear RGB, each part from 0 to 1.
struct Colour {
  var parts: [Double]

  /// `#RRGGBB`
  init(_ text: String) {
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

  /// The distance in CIE L*a*b* (CIE 1976), white point D65.
  func distance(to other: Colour) -> Double {
    zip(lab, other.lab).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
  }

  private var lab: [Double] {
    let rows = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
    let white = [0.95047, 1, 1.08883]
    let f = zip(rows, white).map { row, white in
      let part = zip(row, parts).map(*).reduce(0, +) / white
      return part > 216 / 24389 ? cbrt(part) : (24389 / 27 * part + 16) / 116
    }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }
}
