#pragma once
#include <stddef.h>

// Matrix kernels of the language model, one set for each kind of vector unit. All numbers are
// IEEE float32; rows need no alignment. A row's result does not depend on its neighbours, so a
// text cut into blocks gives the same numbers as the whole.

/// The vector units the kernels are written for, from the plainest to the widest.
typedef enum {
  KERNELS_GENERIC = 0,  // 128-bit vectors: SSE2 on x86-64, NEON on arm64
  KERNELS_AVX2 = 1,     // 256-bit vectors with fused multiply-add
  KERNELS_AVX512 = 2,   // 512-bit vectors
} kernels_unit;

/// The widest unit this processor has.
kernels_unit kernels_best_unit(void);

/// Numbers in one vector of `unit`. A packed matrix is a row of panels, each three vectors wide:
/// panel p holds, for k = 0..<depth, the three vectors of outputs that belong to input k.
size_t kernels_lanes(kernels_unit unit);

/// out[r, j] = bias[j] + sum over k of rows[r, k] * weight[k, j].
///
/// `columns` is a multiple of 3 * lanes; `bias` and each row of `out` hold that many numbers.
void kernels_affine(kernels_unit unit, const float *rows, size_t row_stride, size_t count,
                    size_t depth, const float *panels, const float *bias, size_t columns,
                    float *out, size_t out_stride);

/// out[r, j] = the largest of three affine outputs, the three vectors of one panel.
///
/// `outputs` is a multiple of lanes; `bias` is packed like a row of the panels.
void kernels_maxout(kernels_unit unit, const float *rows, size_t row_stride, size_t count,
                    size_t depth, const float *panels, const float *bias, size_t outputs,
                    float *out, size_t out_stride);

/// Normalises rows of 96 numbers to mean 0 and variance 1, then scales by `gain` and moves by
/// `shift`. With `adds`, the result is added to what stands in `out`.
void kernels_normalize(kernels_unit unit, const float *rows, size_t count, const float *gain,
                       const float *shift, int adds, float *out);

/// Scores of the moves of a transition system in one state.
///
/// `features[f]` points at 128 numbers, one vector of features each, which are summed with `bias`;
/// the larger of number k and number 64 + k is hidden number k. `weights` is [64][columns] and
/// `columns` a multiple of 128.
void kernels_scores(kernels_unit unit, const float *const *features, size_t count,
                    const float *bias, const float *weights, const float *output_bias,
                    size_t columns, float *out);
