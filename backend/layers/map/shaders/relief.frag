// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

// Two pictures, the fine one over the broad one, both fading out at their edges.

layout(location = 0) in vec2 broadPoint;
layout(location = 1) in vec2 finePoint;
layout(location = 0) out vec4 fragColor;

layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    vec4 shade;
    vec4 light;
    vec4 camera;
    vec4 bounds;
    vec4 detail;
    vec2 half_px;
    float neutral;
};

layout(binding = 1) uniform sampler2D broad;
layout(binding = 2) uniform sampler2D fine;

// 1 inside a picture, fading to 0 at its edges; `slope` is one over the share of its size that it takes.
float inside(vec2 at, float slope) {
    vec2 ramp = clamp(min(at, 1.0 - at) * slope, 0.0, 1.0);
    return ramp.x * ramp.y;
}

void main() {
    float grey = mix(texture(broad, broadPoint).r, texture(fine, finePoint).r, inside(finePoint, 1.0 / 0.06));
    vec4 tone = shade * max(neutral - grey, 0.0) + light * max(grey - neutral, 0.0);
    fragColor = tone * inside(broadPoint, 1.0 / 0.01);
}
