#pragma once
// Bytes that grow.
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  char *bytes;
  size_t length, capacity;
  bool failed;  // memory ran out: what was put since is lost
} buffer;

// Makes room for `count` more bytes.
static inline bool buffer_reserve(buffer *out, size_t count) {
  if (out->failed) return false;
  if (count <= out->capacity - out->length) return true;
  size_t capacity = out->capacity ? out->capacity * 2 : 4096;
  while (capacity - out->length < count) capacity *= 2;
  char *larger = realloc(out->bytes, capacity);
  if (!larger) {
    out->failed = true;
    return false;
  }
  out->bytes = larger;
  out->capacity = capacity;
  return true;
}
static inline void buffer_put(buffer *out, const void *bytes, size_t count) {
  if (count == 0 || !buffer_reserve(out, count)) return;
  memcpy(out->bytes + out->length, bytes, count);
  out->length += count;
}
static inline void buffer_put_byte(buffer *out, char byte) { buffer_put(out, &byte, 1); }
static inline void buffer_put_count(buffer *out, size_t count) {
  uint32_t number = (uint32_t)count;
  buffer_put(out, &number, sizeof number);
}
static inline void buffer_put_text(buffer *out, const char *text) {
  size_t length = strlen(text);
  buffer_put_count(out, length);
  buffer_put(out, text, length);
}
