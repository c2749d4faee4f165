import Foundation

/// A colour in CIE L*a*b*, in which distances are about as large as they look.
struct Lab {
  /// What a grey-scale print keeps: 0 is black, 100 white.
  var lightness: Double
  var a: Double
  var b: Double

  /// CIE 1976: 2.3 is just noticeable, 10 is seen at a glance.
  func distance1976(to other: Lab) -> Double {
    let (l, a, b) = (lightness - other.lightness, a - other.a, b - other.b)
    return (l * l + a * a + b * b).squareRoot()
  }

  /// CIEDE2000, which does not overrate distances between strong colours.
  ///
  /// - Source: Sharma, Wu, Dalal (2005), *The CIEDE2000 color-difference formula: implementation
  ///   notes, supplementary test data, and mathematical observations*, equations 2 to 22.
  func distance2000(to other: Lab) -> Double {
    func seventh(_ chroma: Double) -> Double {
      let power = pow(chroma, 7)
      return (power / (power + pow(25, 7))).squareRoot()
    }
    let g = 0.5 * (1 - seventh((hypot(a, b) + hypot(other.a, other.b)) / 2))
    let (a1, a2) = ((1 + g) * a, (1 + g) * other.a)
    let (chroma1, chroma2) = (hypot(a1, b), hypot(a2, other.b))
    let (hue1, hue2) = (Self.hue(a1, b), Self.hue(a2, other.b))
    let isGrey = chroma1 * chroma2 == 0
    var turn = isGrey ? 0 : hue2 - hue1
    if turn > 180 { turn -= 360 } else if turn < -180 { turn += 360 }
    let lightness = other.lightness - self.lightness
    let chroma = chroma2 - chroma1
    let hue = 2 * (chroma1 * chroma2).squareRoot() * Self.sine(turn / 2)

    let meanLightness = (self.lightness + other.lightness) / 2
    let meanChroma = (chroma1 + chroma2) / 2
    var meanHue = isGrey ? hue1 + hue2 : (hue1 + hue2) / 2
    if !isGrey, abs(hue1 - hue2) > 180 { meanHue += hue1 + hue2 < 360 ? 180 : -180 }
    let t =
      1 - 0.17 * Self.cosine(meanHue - 30) + 0.24 * Self.cosine(2 * meanHue)
      + 0.32 * Self.cosine(3 * meanHue + 6) - 0.20 * Self.cosine(4 * meanHue - 63)
    let off = (meanLightness - 50) * (meanLightness - 50)
    let l = lightness / (1 + 0.015 * off / (20 + off).squareRoot())
    let c = chroma / (1 + 0.045 * meanChroma)
    let h = hue / (1 + 0.015 * meanChroma * t)
    let blue = (meanHue - 275) / 25
    let rotation = -Self.sine(60 * exp(-blue * blue)) * 2 * seventh(meanChroma)
    return (l * l + c * c + h * h + rotation * c * h).squareRoot()
  }

  /// Degrees from 0 to 360.
  private static func hue(_ a: Double, _ b: Double) -> Double {
    let degrees = atan2(b, a) * 180 / .pi
    return degrees < 0 ? degrees + 360 : degrees
  }

  private static func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }
  private static func cosine(_ degrees: Double) -> Double { cos(degrees * .pi / 180) }
}
