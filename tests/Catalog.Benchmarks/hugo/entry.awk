# An entry of the catalogue as a page of Hugo: the few lines of front matter that its templates show, and the whole body.
# Variable: out, the folder to write to. One process for all files.

function shown(line) {
  sub(/^titel:/, "title:", line)
  sub(/^resume:/, "description:", line)
  sub(/^type:/, "art:", line)
  return line
}

FNR == 1 {
  if (file != "") close(file)
  file = FILENAME
  sub(/.*\//, out "/", file)
  fences = 0
}

/^---$/ { fences++; print > file; next }
fences == 1 { if ($0 ~ /^(titel|resume|type|alder|arena|niveau|udbytte|pejlinger|hypotese):/) print shown($0) > file; next }
{ gsub(/\.md\)/, ".html)"); print > file }
