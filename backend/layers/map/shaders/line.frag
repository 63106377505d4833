// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

// A whole line. Dashes have a shader of their own: a software renderer works out both sides of a condition.

layout(location = 0) in vec4 place;
layout(location = 1) in vec3 measure;
layout(location = 0) out vec4 fragColor;

layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    vec4 color;
    vec4 camera;
    vec4 dash;
    vec2 half_px;
    float half_width;
    float feather;
    float sharpness;
    float round_dash;
    float until;
    float once;
};

void main() {
    float t = clamp(place.x, 0.0, 1.0);
    float edge = length(vec2((place.x - t) * place.z, place.y)) - mix(measure.x, measure.y, t);
    fragColor = color * (clamp(0.5 - edge * sharpness, 0.0, 1.0) * place.w);
}
