// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

// Where one of the pictures fills the view: half the work for a software renderer.

layout(location = 0) in vec2 place;
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

layout(binding = 1) uniform sampler2D picture;

void main() {
    float grey = texture(picture, place).r;
    fragColor = shade * max(neutral - grey, 0.0) + light * max(grey - neutral, 0.0);
}
