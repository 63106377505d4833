// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

layout(location = 0) in vec2 point;
layout(location = 0) out vec2 broadPoint;
layout(location = 1) out vec2 finePoint;

layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    vec4 shade;    // the tone of the darkest grey, times one over its distance from flat land's; premultiplied
    vec4 light;    // the same of the lightest
    vec4 camera;
    vec4 bounds;   // xy: the broad picture's top left, local; zw: one over its size
    vec4 detail;   // the same of the fine picture
    vec2 half_px;
    float neutral; // the grey of flat land
};

void main() {
    broadPoint = (point - bounds.xy) * bounds.zw;
    finePoint = (point - detail.xy) * detail.zw;
    gl_Position = qt_Matrix * vec4((point - camera.xy) * camera.z + half_px, 0.0, 1.0);
}
