#!/usr/bin/env bash
# Walks the main job in the real window, with real keys and the mouse: new book, paste an article, accept its claims,
# compare, export. Leaves a picture of every step.
#
#   mvn -q package -DskipTests && assets/tour/tour.sh [FOLDER] [light|dark] [en|uk]
#
# Needs Xvfb, xdotool, xclip and ImageMagick (Debian: xvfb xdotool xclip imagemagick libgtk-3-0). The pictures go to
# FOLDER (target/tour). With TOUR_KEEP=1, those that the README shows replace the ones in assets.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
out=${1:-$root/target/tour}
theme=${2:-light}
language=${3:-en}
display=:${TOUR_DISPLAY:-77}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

rm -rf "$out" && mkdir -p "$out/config/claimbook"
printf 'theme=%s\n' "$theme" > "$out/config/claimbook/window.properties"
Xvfb "$display" -screen 0 1440x900x24 >/dev/null 2>&1 &
screen=$!
trap 'kill $app $screen 2>/dev/null || true' EXIT
export DISPLAY=$display XDG_CONFIG_HOME="$out/config"
sleep 1
"$java" -Duser.language="$language" -jar "${CLAIMBOOK:-$root/target/app/claimbook.jar}" >"$out/log" 2>&1 &
app=$!

step=0
picture() { step=$((step + 1)); sleep "${2:-1}"; import -window root "$out/$(printf %02d $step)-$1.png"; }
keep() { [ -z "${TOUR_KEEP:-}" ] || convert "$out"/*-"$1".png -strip +dither -colors 255 "$root/assets/$1-$theme.png"; }
press() { for key in "$@"; do xdotool key --clearmodifiers "$key"; sleep 0.25; done; }
# The file choosers are the system's. Without a window manager, nobody gives them the focus but we.
front() { sleep 2; xdotool windowfocus "$(xdotool search --onlyvisible --name . | grep -v "^$window$" | tail -1)"; }
choose() {
    front
    press ctrl+a
    xdotool type --delay 12 "$1"
    sleep 0.5
    press Return
    sleep 2
    xdotool windowfocus "$window"
}

for _ in $(seq 60); do xdotool search --onlyvisible --name Claimbook >/dev/null 2>&1 && break; sleep 0.5; done
window=$(xdotool search --onlyvisible --name Claimbook | head -1)
xdotool windowmove "$window" 0 0 windowsize "$window" 1440 900
xdotool mousemove 720 880 click 1
picture welcome 2

press ctrl+n
choose "$out/harbour.claimbook"
picture new-book 2

press ctrl+n
sleep 1
xclip -selection clipboard < "$here/article.txt"
press ctrl+v
picture pasted 2
press ctrl+Return
picture proposals 3

for _ in $(seq 12); do press Return; done
picture accepted

press ctrl+3
picture compare 3
press ctrl+e
picture export 2
xdotool mousemove 1187 687 click 1
choose "$out/harbour.png"
picture exported 2
[ -s "$out/harbour.png" ] || { echo "tour: the chart was not exported; see $out" >&2; exit 1; }
for shown in proposals compare; do keep $shown; done
echo "tour: $step pictures in $out"
