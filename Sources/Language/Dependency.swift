/// Dependency labels of the English model (ClearNLP style).
///
/// - Source: Choi and Palmer (2012), Guidelines for the CLEAR Style Constituent to Dependency
///   Conversion.
public enum Dependency: String, Sendable, CaseIterable {
  case root = "ROOT"
  case acl, acomp, advcl, advmod, agent, amod, appos, attr, aux, auxpass, `case`, cc, ccomp
  case compound, conj, csubj, csubjpass, dative, dep, det, dobj, expl, intj, mark, meta, neg
  case nmod, npadvmod, nsubj, nsubjpass, nummod, oprd, parataxis, pcomp, pobj, poss, preconj
  case predet, prep, prt, punct, quantmod, relcl, xcomp
  case none = ""
}
