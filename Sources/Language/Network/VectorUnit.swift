import CKernels

/// A kind of vector arithmetic the kernels are written for.
typealias VectorUnit = kernels_unit

extension VectorUnit {
  /// The widest this processor has.
  static var best: VectorUnit { kernels_best_unit() }
  /// 128-bit vectors, which every processor has.
  static var generic: VectorUnit { KERNELS_GENERIC }
}
