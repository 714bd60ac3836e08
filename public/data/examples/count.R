library(jsonlite)

data <- "https://example.org/data/"
read <- function(kind) {
  fromJSON(paste0(data, kind, ".json"), simplifyVector = FALSE)
}

instruments <- read("instruments")
party_of <- setNames(
  sapply(instruments, function(item) item$party),
  sapply(instruments, function(item) item$id)
)
provisions <- Filter(
  function(item) "incident-response" %in% unlist(item$themes),
  read("provisions")
)
found <- party_of[sapply(provisions, function(item) item$instrument)]
for (party in read("parties")) {
  cat(party$name$en, sum(found == party$id), sep = "\t")
  cat("\n")
}
