// SPDX-FileCopyrightText: 2026 The Two Rivers authors
// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

layout(location = 0) in vec2 point; // normalised Mercator relative to the local origin

layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    vec4 color;   // premultiplied
    vec4 camera;  // xy: the camera's centre, local; z: pixels per unit
    vec2 half_px; // half of the view's size
    float opacity;
};

void main() {
    gl_Position = qt_Matrix * vec4((point - camera.xy) * camera.z + half_px, 0.0, 1.0);
}
