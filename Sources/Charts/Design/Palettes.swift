extension Palette {
  /// Of paper and bright screens. The nearest two families are 13 apart for protanopes, 16 for
  /// deuteranopes, 14 for tritanopes, 38 for others (CIE 1976).
  static let light = Palette(
    background: "white", title: "black", text: "#1A1A1A", softText: "#4A4A4A", headText: "white",
    rowGround: "white", patternMark: "#3A3A3A",
    families: Families(
      demand: "#C45100", menace: "#882255", force: "#1F1F1F", talks: "#0060A8", help: "#117733",
      refusal: "#7C2BD9", structure: "#6B7683"),
    cards: Cards(
      state: Card("#2F5478"), group: Card("#8C2F3F"), organisation: Card("#6B5D22"),
      agency: Card("#3F6212"), collective: Card("#1F6F78"), media: Card("#5B4A8A"),
      place: Card("#6A6A6A"), official: Card("#5F6B7A")),
    new: "#16803C", newWord: "green", gone: "#6B6B6B", cardsTellKinds: true,
    controls: Controls(
      rule: "#C9CED6", accent: "#0060A8", button: "#F3F5F8", mark: "#FFF1B8", chosen: "#EAF2FA",
      glow: "#FFB000"))

  /// Of screens in the dark. Cards keep their grounds; their borders are lighter. The nearest two
  /// families are 19 apart for protanopes, 22 for deuteranopes, 24 for tritanopes, 36 for others
  /// (CIE 1976).
  static let dark = Palette(
    background: "#15181E", title: "#ECEEF2", text: "#ECEEF2", softText: "#B6BDC8",
    headText: "#FFFFFF", rowGround: "#22262E", patternMark: "#D3D7DE",
    families: Families(
      demand: "#F2A32C", menace: "#FF4A68", force: "#FFFFFF", talks: "#4A90E6", help: "#A8EBA0",
      refusal: "#DDB0F7", structure: "#939BA3"),
    cards: Cards(
      state: Card(ground: "#2F5478", border: "#7FA8D0"),
      group: Card(ground: "#8C2F3F", border: "#E58A98"),
      organisation: Card(ground: "#6B5D22", border: "#CDB960"),
      agency: Card(ground: "#3F6212", border: "#9CC56A"),
      collective: Card(ground: "#1F6F78", border: "#67C0CA"),
      media: Card(ground: "#5B4A8A", border: "#B3A2E0"),
      place: Card(ground: "#5C5C5C", border: "#B4B4B4"),
      official: Card(ground: "#4A5462", border: "#A9B5C4")),
    new: "#3DBB6C", newWord: "green", gone: "#8E949E", cardsTellKinds: true,
    controls: Controls(
      rule: "#3B414C", accent: "#7FB4F0", button: "#2A2F39", mark: "#5A4A12", chosen: "#24364B",
      glow: "#FFB000"))

  /// Of laser printers: black is for what is done against somebody, grey for what is done with or
  /// for him, and nothing depends on telling the two apart.
  static let print = Palette(
    background: "white", title: "black", text: "black", softText: "#333333", headText: "black",
    rowGround: "white", patternMark: "black",
    families: Families(
      demand: "black", menace: "black", force: "black", talks: "#555555", help: "#555555",
      refusal: "black", structure: "#6E6E6E"),
    cards: Cards(
      state: .outlined, group: .outlined, organisation: .outlined, agency: .outlined,
      collective: .outlined, media: .outlined, place: .outlined, official: .outlined),
    new: "#6E6E6E", newWord: "second", gone: "#6E6E6E", cardsTellKinds: false,
    controls: Controls(
      rule: "#B5B5B5", accent: "black", button: "white", mark: "#E4E4E4", chosen: "#F0F0F0",
      glow: "#6E6E6E"))
}

extension Palette.Card {
  /// One colour within and around.
  fileprivate init(_ colour: String) { self.init(ground: colour, border: colour) }

  /// A light head with a dark border.
  fileprivate static let outlined = Palette.Card(ground: "#E4E4E4", border: "black")
}
