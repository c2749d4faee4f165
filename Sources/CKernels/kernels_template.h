// The kernels for one width of vector. Included once for each unit, with LANES numbers a vector,
// TILE rows worked on at once (8 or 3, as many as leave no sum without a register), TARGET the function attribute, and NAME(stem) the function's name.

typedef float NAME(vector) __attribute__((ext_vector_type(LANES), aligned(4)));
#define VECTOR NAME(vector)
#define LOAD(address) (*(const VECTOR *)(address))
#define STORE(address, value) (*(VECTOR *)(address) = (value))
#define LARGER(a, b) ((a) > (b) ? (a) : (b))

// Multiplies ROWS rows with one panel; `sum[r][v]` starts at the bias.
#define MULTIPLY(ROWS)                                                        \
  VECTOR sum[ROWS][3];                                                        \
  for (int r = 0; r < ROWS; r++)                                              \
    for (int v = 0; v < 3; v++) sum[r][v] = LOAD(bias + v * LANES);           \
  for (size_t k = 0; k < depth; k++) {                                        \
    const VECTOR w0 = LOAD(panel), w1 = LOAD(panel + LANES),                  \
                 w2 = LOAD(panel + 2 * LANES);                                \
    panel += 3 * LANES;                                                       \
    _Pragma("unroll") for (int r = 0; r < ROWS; r++) {                        \
      const VECTOR x = (VECTOR)(rows[r * row_stride + k]);                    \
      sum[r][0] = sum[r][0] + x * w0;                                         \
      sum[r][1] = sum[r][1] + x * w1;                                         \
      sum[r][2] = sum[r][2] + x * w2;                                         \
    }                                                                         \
  }

#define AFFINE_TILE(ROWS)                                                                     \
  TARGET static void NAME(affine_##ROWS)(const float *rows, size_t row_stride, size_t depth,  \
                                         const float *panel, const float *bias, float *out,   \
                                         size_t out_stride) {                                 \
    MULTIPLY(ROWS)                                                                            \
    for (int r = 0; r < ROWS; r++)                                                            \
      for (int v = 0; v < 3; v++) STORE(out + r * out_stride + v * LANES, sum[r][v]);         \
  }

#define MAXOUT_TILE(ROWS)                                                                     \
  TARGET static void NAME(maxout_##ROWS)(const float *rows, size_t row_stride, size_t depth,  \
                                         const float *panel, const float *bias, float *out,   \
                                         size_t out_stride) {                                 \
    MULTIPLY(ROWS)                                                                            \
    for (int r = 0; r < ROWS; r++) {                                                          \
      const VECTOR larger = LARGER(sum[r][0], sum[r][1]);                                     \
      STORE(out + r * out_stride, LARGER(larger, sum[r][2]));                                 \
    }                                                                                         \
  }

#if TILE == 8
AFFINE_TILE(8)
AFFINE_TILE(4)
AFFINE_TILE(3)
AFFINE_TILE(2)
MAXOUT_TILE(8)
MAXOUT_TILE(4)
MAXOUT_TILE(3)
MAXOUT_TILE(2)
#define TILES(stem) \
  OVER_ROWS(stem, 8) OVER_ROWS(stem, 4) OVER_ROWS(stem, 3) OVER_ROWS(stem, 2) OVER_ROWS(stem, 1)
#else
AFFINE_TILE(3)
MAXOUT_TILE(3)
#define TILES(stem) OVER_ROWS(stem, 3) OVER_ROWS(stem, 1)
#endif
AFFINE_TILE(1)
MAXOUT_TILE(1)

// Runs one panel over the rows that are left, so many at once.
#define OVER_ROWS(stem, ROWS)                                                   \
  for (; row + ROWS <= count; row += ROWS)                                      \
    NAME(stem##_##ROWS)(rows + row * row_stride, row_stride, depth, panel, bias, \
                        out + row * out_stride, out_stride);

TARGET static void NAME(affine)(const float *rows, size_t row_stride, size_t count, size_t depth,
                                const float *panel, const float *bias, size_t columns, float *out,
                                size_t out_stride) {
  for (size_t column = 0; column < columns; column += 3 * LANES) {
    size_t row = 0;
    TILES(affine)
    panel += depth * 3 * LANES;
    bias += 3 * LANES;
    out += 3 * LANES;
  }
}

TARGET static void NAME(maxout)(const float *rows, size_t row_stride, size_t count, size_t depth,
                                const float *panel, const float *bias, size_t outputs, float *out,
                                size_t out_stride) {
  for (size_t output = 0; output < outputs; output += LANES) {
    size_t row = 0;
    TILES(maxout)
    panel += depth * 3 * LANES;
    bias += 3 * LANES;
    out += LANES;
  }
}

TARGET static void NAME(normalize)(const float *rows, size_t count, const float *gain,
                                   const float *shift, int adds, float *out) {
  for (size_t row = 0; row < count; row++, rows += WIDTH, out += WIDTH) {
    VECTOR partial = (VECTOR)(0.0f);
    for (int j = 0; j < WIDTH; j += LANES) partial += LOAD(rows + j);
    float total = 0;
    for (int j = 0; j < LANES; j++) total += partial[j];
    const float mean = total / WIDTH;
    partial = (VECTOR)(0.0f);
    for (int j = 0; j < WIDTH; j += LANES) {
      const VECTOR distance = LOAD(rows + j) - mean;
      partial += distance * distance;
    }
    total = 0;
    for (int j = 0; j < LANES; j++) total += partial[j];
    const float scale = 1.0f / __builtin_sqrtf(total / WIDTH + 1e-8f);
    for (int j = 0; j < WIDTH; j += LANES) {
      const VECTOR value = (LOAD(rows + j) - mean) * scale * LOAD(gain + j) + LOAD(shift + j);
      STORE(out + j, adds ? LOAD(out + j) + value : value);
    }
  }
}

TARGET static void NAME(scores)(const float *const *features, size_t count, const float *bias,
                                const float *weights, const float *output_bias, size_t columns,
                                float *out) {
  float hidden[HIDDEN];
  for (int j = 0; j < HIDDEN; j += LANES) {
    VECTOR low = (VECTOR)(0.0f), high = (VECTOR)(0.0f);
    for (size_t f = 0; f < count; f++) {
      low += LOAD(features[f] + j);
      high += LOAD(features[f] + HIDDEN + j);
    }
    low += LOAD(bias + j);
    high += LOAD(bias + HIDDEN + j);
    STORE(hidden + j, LARGER(low, high));
  }
  for (size_t column = 0; column < columns; column += 8 * LANES) {
    VECTOR sum[8];
    for (int v = 0; v < 8; v++) sum[v] = LOAD(output_bias + column + v * LANES);
    for (size_t k = 0; k < HIDDEN; k++) {
      const VECTOR x = (VECTOR)(hidden[k]);
      const float *row = weights + k * columns + column;
      _Pragma("unroll") for (int v = 0; v < 8; v++) sum[v] = sum[v] + x * LOAD(row + v * LANES);
    }
    for (int v = 0; v < 8; v++) STORE(out + column + v * LANES, sum[v]);
  }
}

#undef VECTOR
#undef LOAD
#undef STORE
#undef LARGER
#undef MULTIPLY
#undef AFFINE_TILE
#undef MAXOUT_TILE
#undef OVER_ROWS
#undef TILES
#undef LANES
#undef TILE
#undef TARGET
#undef NAME
