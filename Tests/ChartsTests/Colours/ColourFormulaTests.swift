import Testing

/// The formulas that judge palettes, on examples published elsewhere.
@Suite struct ColourFormulaTests {
  /// - Source: WCAG 2.2 for the extremes; WebAIM, *Contrast and Color Accessibility*: #767676 is the
  ///   lightest grey that passes on white, #777777 fails.
  @Test(arguments: [("black", 21.0), ("white", 1.0), ("#767676", 4.54), ("#777777", 4.48)])
  func contrastOnWhite(colour: String, ratio: Double) {
    #expect(abs(Colour(colour).contrast(with: Colour("white")) - ratio) < 0.005)
    #expect(abs(Colour("white").contrast(with: Colour(colour)) - ratio) < 0.005)
  }

  /// - Source: Lindbloom, *CIE Color Calculator*, sRGB with D65, no adaptation.
  @Test(arguments: [
    ("#FF0000", 53.2408, 80.0925, 67.2032), ("#00FF00", 87.7347, -86.1827, 83.1793),
    ("#0000FF", 32.2970, 79.1875, -107.8602), ("#FFFFFF", 100.0, 0.0, 0.0),
    ("#000000", 0.0, 0.0, 0.0),
  ])
  func coloursInLab(colour: String, lightness: Double, a: Double, b: Double) {
    let lab = Colour(colour).lab
    #expect(lab.distance1976(to: Lab(lightness: lightness, a: a, b: b)) < 0.01, "\(lab)")
  }

  /// CIE 1976 is the straight distance: the edges of a 3, 4, 12 box have the diagonal 13.
  @Test func distance1976IsStraight() {
    let distance = Lab(lightness: 50, a: 1, b: 2).distance1976(to: Lab(lightness: 53, a: -3, b: 14))
    #expect(abs(distance - 13) < 1e-9)
  }

  /// - Source: Sharma, Wu, Dalal (2005), table 1; among them the pairs that tell wrong mean hues and
  ///   a wrong sign of the rotation.
  @Test(arguments: [
    [50.0000, 2.6772, -79.7751, 50.0000, 0.0000, -82.7485, 2.0425],
    [50.0000, 3.1571, -77.2803, 50.0000, 0.0000, -82.7485, 2.8615],
    [50.0000, 2.8361, -74.0200, 50.0000, 0.0000, -82.7485, 3.4412],
    [50.0000, -1.3802, -84.2814, 50.0000, 0.0000, -82.7485, 1.0000],
    [50.0000, 0.0000, 0.0000, 50.0000, -1.0000, 2.0000, 2.3669],
    [50.0000, 2.4900, -0.0010, 50.0000, -2.4900, 0.0009, 7.1792],
    [50.0000, 2.4900, -0.0010, 50.0000, -2.4900, 0.0011, 7.2195],
    [50.0000, -0.0010, 2.4900, 50.0000, 0.0009, -2.4900, 4.8045],
    [50.0000, -0.0010, 2.4900, 50.0000, 0.0011, -2.4900, 4.7461],
    [50.0000, 2.5000, 0.0000, 50.0000, 0.0000, -2.5000, 4.3065],
    [50.0000, 2.5000, 0.0000, 73.0000, 25.0000, -18.0000, 27.1492],
    [50.0000, 2.5000, 0.0000, 50.0000, 3.1736, 0.5854, 1.0000],
    [60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644],
    [22.7233, 20.0904, -46.6940, 23.0331, 14.9730, -42.5619, 2.0373],
    [36.4612, 47.8580, 18.3852, 36.2715, 50.5065, 21.2231, 1.4146],
    [90.8027, -2.0831, 1.4410, 91.1528, -1.6435, 0.0447, 1.4441],
    [2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082],
  ])
  func distance2000AsPublished(row: [Double]) {
    let one = Lab(lightness: row[0], a: row[1], b: row[2])
    let other = Lab(lightness: row[3], a: row[4], b: row[5])
    #expect(abs(one.distance2000(to: other) - row[6]) < 5e-5)
    #expect(abs(other.distance2000(to: one) - row[6]) < 5e-5)
  }

  /// The paper gives no examples beside its matrices; these are colorspacious 1.1.2 at severity 100,
  /// in linear RGB, clipped to what a screen can show.
  @Test(arguments: [
    (ColourVision.protanope, "#CC5500", [0.187573, 0.140567, 0]),
    (.protanope, "#0060A8", [0.042901, 0.130822, 0.406305]),
    (.deuteranope, "#CC5500", [0.299982, 0.230214, 0]),
    (.deuteranope, "#117733", [0.153280, 0.127199, 0.039930]),
    (.tritanope, "#CC5500", [0.751150, 0.037210, 0.065663]),
    (.tritanope, "#0060A8", [0, 0.166674, 0.199869]),
  ])
  func colourBlindEyes(vision: ColourVision, colour: String, seen: [Double]) {
    let own = Colour(colour).seen(by: vision).parts
    #expect(zip(own, seen).allSatisfy { abs($0 - $1) < 2e-6 }, "\(own)")
  }

  /// Nobody sees colours in greys.
  @Test(arguments: ColourVision.allCases) func greysStayGrey(vision: ColourVision) {
    let grey = Colour("#808080")
    #expect(grey.lab.distance1976(to: grey.seen(by: vision).lab) < 0.01)
  }
}
