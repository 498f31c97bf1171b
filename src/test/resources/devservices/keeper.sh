#!/bin/sh
# Runs a server for as long as at least one program uses it.
# Each user holds a named pipe open and writes its name into it; a name is answered with a file of that name.
# The pipe ends when the last user is gone, however it went: the kernel closes it, after kill -9 as well.
# usage: keeper.sh FOLDER NAME SIGNAL COMMAND...
folder=$1 name=$2 signal=$3
shift 3
cd "$folder" || exit 1
echo $$ > "$name.keeper"

stop_when_unused() {
  while read -r user; do : > "$name.joined.$user"; done < "$name.users"
  patience=15
  # A server that is being started anew has another number a moment later, hence the look at the keeper itself.
  while kill -"$signal" "$(cat "$name.pid")" || kill -0 $$; do
    sleep 1
    patience=$((patience - 1))
    if [ "$patience" -eq 0 ]; then signal=KILL; fi
  done
}

watcher=
status=10
# Keycloak ends with 10 when it has rebuilt itself and asks to be started again.
while [ "$status" -eq 10 ]; do
  "$@" < /dev/null >> "$name.log" 2>&1 &
  server=$!
  echo "$server" > "$name.pid"
  if [ -z "$watcher" ]; then
    stop_when_unused &
    watcher=$!
  fi
  wait "$server"
  status=$?
done
rm -f "$name.pid" "$name.keeper"
kill "$watcher"
