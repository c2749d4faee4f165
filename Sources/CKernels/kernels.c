#include "kernels.h"

#define WIDTH 96
#define HIDDEN 64

#define LANES 4
#if defined(__aarch64__)
#define TILE 8
#else
#define TILE 3
#endif
#define TARGET
#define NAME(stem) stem##_generic
#include "kernels_template.h"

#if defined(__x86_64__)
#define LANES 8
#define TILE 3
#define TARGET __attribute__((target("avx2,fma")))
#define NAME(stem) stem##_avx2
#include "kernels_template.h"

#define LANES 16
#define TILE 8
#define TARGET __attribute__((target("avx512f,fma")))
#define NAME(stem) stem##_avx512
#include "kernels_template.h"

kernels_unit kernels_best_unit(void) {
  if (__builtin_cpu_supports("avx512f")) return KERNELS_AVX512;
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return KERNELS_AVX2;
  return KERNELS_GENERIC;
}

#define DISPATCH(stem, ...)                                              \
  switch (unit) {                                                        \
    case KERNELS_AVX512: stem##_avx512(__VA_ARGS__); break;              \
    case KERNELS_AVX2: stem##_avx2(__VA_ARGS__); break;                  \
    default: stem##_generic(__VA_ARGS__); break;                         \
  }
#else
kernels_unit kernels_best_unit(void) { return KERNELS_GENERIC; }
#define DISPATCH(stem, ...) \
  (void)unit;               \
  stem##_generic(__VA_ARGS__);
#endif

size_t kernels_lanes(kernels_unit unit) {
  switch (unit) {
    case KERNELS_AVX512: return 16;
    case KERNELS_AVX2: return 8;
    default: return 4;
  }
}

void kernels_affine(kernels_unit unit, const float *rows, size_t row_stride, size_t count,
                    size_t depth, const float *panels, const float *bias, size_t columns,
                    float *out, size_t out_stride) {
  DISPATCH(affine, rows, row_stride, count, depth, panels, bias, columns, out, out_stride)
}

void kernels_maxout(kernels_unit unit, const float *rows, size_t row_stride, size_t count,
                    size_t depth, const float *panels, const float *bias, size_t outputs,
                    float *out, size_t out_stride) {
  DISPATCH(maxout, rows, row_stride, count, depth, panels, bias, outputs, out, out_stride)
}

void kernels_normalize(kernels_unit unit, const float *rows, size_t count, const float *gain,
                       const float *shift, int adds, float *out) {
  DISPATCH(normalize, rows, count, gain, shift, adds, out)
}

void kernels_scores(kernels_unit unit, const float *const *features, size_t count,
                    const float *bias, const float *weights, const float *output_bias,
                    size_t columns, float *out) {
  DISPATCH(scores, features, count, bias, weights, output_bias, columns, out)
}
