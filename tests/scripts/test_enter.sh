#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Two Rivers authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the command line names is found again in the private root.
. "$(dirname "$0")/expect.sh"

equal "a relative file stays" "essay.txt" "$(tr_inside_path essay.txt)"
equal "an option stays" "--out" "$(tr_inside_path --out)"
equal "words stay" "the Yalu / the Tumen" "$(tr_inside_path 'the Yalu / the Tumen')"
equal "coordinates stay" "42.9,129.9" "$(tr_inside_path 42.9,129.9)"
equal "a link stays" "two-rivers:p1?t=1998" "$(tr_inside_path 'two-rivers:p1?t=1998')"
equal "a home file stays" "/home/ann/essay.txt" "$(tr_inside_path /home/ann/essay.txt)"
equal "a scratch file stays" "$scratch/essay.txt" "$(tr_inside_path "$scratch/essay.txt")"
equal "a file that the root hides" "/host/etc/hosts" "$(tr_inside_path /etc/hosts)"
equal "one behind an equals sign" "--essay=/host/etc/hosts" "$(tr_inside_path --essay=/etc/hosts)"
equal "one in a folder that does not exist" "/nowhere/x/essay.txt" "$(tr_inside_path /nowhere/x/essay.txt)"
ln -s /etc/hosts "$scratch/link"
equal "a link into a hidden folder" "/host$(realpath /etc/hosts)" "$(tr_inside_path "$scratch/link")"
equal "a folder of the system" "/host/etc" "$(tr_inside_folder /etc)"
equal "a folder of the user's" "$scratch" "$(tr_inside_folder "$scratch")"
for path in /usr/share/x /var/lib/x /run/x /opt/../etc/x; do
    holds "$path is hidden" tr_is_hidden "$(realpath -m "$path")"
done
for path in /home/ann /tmp/x /var/tmp/x /run/user/1000/x /run/media/ann/stick/x /srv/x /opt/x; do
    fails "$path is not hidden" tr_is_hidden "$path"
done
contains "scratch folders are kept" "/tmp" "$(tr_kept_folders)"
fails "system folders are not" grep -qx /usr <(tr_kept_folders)
finish
