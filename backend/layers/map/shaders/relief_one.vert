// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

layout(location = 0) in vec2 point;
layout(location = 0) out vec2 place;

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

void main() {
    place = (point - bounds.xy) * bounds.zw;
    gl_Position = qt_Matrix * vec4((point - camera.xy) * camera.z + half_px, 0.0, 1.0);
}
