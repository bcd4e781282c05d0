# Makes the references that regression_reference_test.cpp compares with: Rscript make_references.R, in this
# folder, with the packages sandwich, lmtest and brglm2. Made with R 4.2.2, sandwich 3.0-2, brglm2 0.9. The tests
# never run R.
#
# Writes papers.csv, separated.csv, few.csv and annotations_*.csv (the data: invented, from a fixed rule, no random numbers
# of R's) and references.csv (case, quantity, value; 17 significant digits).

library(brglm2)
library(sandwich)
library(lmtest)

# ---- data ------------------------------------------------------------------------------------------------
# A linear congruential generator with exact integers below 2^53, so that every R gives the same rows.
state <- 20240104
uniform <- function(n) {
  out <- numeric(n)
  for (i in seq_len(n)) {
    state <<- (state * 16807) %% 2147483647
    out[i] <- state / 2147483647
  }
  out
}
n <- 240
lab <- rep(sprintf("lab%02d", 1:16), length.out = n)
lab_effect <- setNames(uniform(16) - 0.5, sprintf("lab%02d", 1:16))
papers <- data.frame(
  lab = lab,
  year = 2018 + floor(4 * uniform(n)),
  industry = round(pmin(1, pmax(0, 1.4 * uniform(n) - 0.3)), 3),
  authors = 1 + floor(9 * uniform(n)^2),
  compute = round(exp(3 + 4 * uniform(n)), 2))
papers$score <- round(2 - 0.8 * papers$industry + 0.05 * papers$authors + 0.3 * log(papers$compute) +
                      0.2 * (papers$year - 2018) + 0.7 * lab_effect[papers$lab] +
                      (0.4 + papers$industry) * (uniform(n) + uniform(n) - 1), 4)
index <- 0.6 - 1.3 * papers$industry + 0.05 * papers$authors + 0.4 * (papers$year - 2018) + lab_effect[papers$lab]
papers$released <- as.integer(uniform(n) < plogis(index))
papers$copies <- 1 + floor(4 * uniform(n))
papers$precision <- round(0.2 + 2 * uniform(n), 3)
write.csv(papers, "papers.csv", row.names = FALSE, quote = FALSE)
papers <- read.csv("papers.csv")  # exactly what the tests read

# ---- output ----------------------------------------------------------------------------------------------
lines <- "case,quantity,value"
put <- function(case, quantity, values) {
  lines <<- c(lines, sprintf("%s,%s,%.17g", case, quantity, as.numeric(values)))
}
# R's names of the columns, as this program writes them.
ours <- function(names) {
  names <- sub("(Intercept)", "(constant)", names, fixed = TRUE)
  names <- gsub("I(compute^2)", "compute^2", names, fixed = TRUE)
  gsub(" ", "", names)
}

covariances <- function(fit) list(
  classic = vcov(fit), hc0 = vcovHC(fit, "HC0"), hc1 = vcovHC(fit, "HC1"), hc2 = vcovHC(fit, "HC2"),
  hc3 = vcovHC(fit, "HC3"), cluster = vcovCL(fit, cluster = papers$lab))

tables <- function(case, fit, dof) {
  put(case, paste0("coef ", ours(names(coef(fit)))), coef(fit))
  vcovs <- covariances(fit)
  clusters <- length(unique(papers$lab))
  for (kind in names(vcovs)) {
    df <- if (kind == "cluster" && is.finite(dof)) clusters - 1 else dof
    table <- coeftest(fit, vcov. = vcovs[[kind]], df = df)
    bounds <- coefci(fit, vcov. = vcovs[[kind]], df = df, level = 0.9)
    put(case, paste0("se.", kind, " ", ours(rownames(table))), table[, 2])
    put(case, paste0("p.", kind, " ", ours(rownames(table))), table[, 4])
    put(case, paste0("low.", kind, " ", ours(rownames(table))), bounds[, 1])
    put(case, paste0("high.", kind, " ", ours(rownames(table))), bounds[, 2])
  }
  put(case, "aic", AIC(fit))
  put(case, "bic", BIC(fit))
  put(case, "log_likelihood", logLik(fit))
}

ols <- function(case, fit) {
  tables(case, fit, fit$df.residual)
  put(case, "r_squared", summary(fit)$r.squared)
  put(case, "adjusted_r_squared", summary(fit)$adj.r.squared)
  put(case, "residual_sd", summary(fit)$sigma)
  # At the first five rows.
  rows <- papers[1:5, ]
  mean <- predict(fit, rows, interval = "confidence", level = 0.9, se.fit = TRUE)
  put(case, sprintf("predict.mean %d", 1:5), mean$fit[, "fit"])
  put(case, sprintf("predict.se %d", 1:5), mean$se.fit)
  put(case, sprintf("predict.low %d", 1:5), mean$fit[, "lwr"])
  put(case, sprintf("predict.high %d", 1:5), mean$fit[, "upr"])
}

# Average effects and their gradients by the complex step, which shares nothing with the formulas in C++.
average <- function(case, fit, vcov, quantity, value_at) {
  b <- coef(fit)
  gradient <- sapply(seq_along(b), function(j) {
    step <- complex(real = b, imaginary = ifelse(seq_along(b) == j, 1e-30, 0))
    Im(value_at(step)) / 1e-30
  })
  put(case, quantity, Re(value_at(as.complex(b))))
  put(case, sub("^ame", "ame.se", sub("^change", "change.se", quantity)), sqrt(drop(gradient %*% vcov %*% gradient)))
}

logit <- function(case, fit, weights) {
  tables(case, fit, Inf)
  null <- if (attr(terms(fit), "intercept") == 1) {
    share <- weighted.mean(papers$released, weights)
    sum(weights * ifelse(papers$released == 1, log(share), log(1 - share)))
  } else sum(weights) * log(0.5)
  put(case, "null_log_likelihood", null)
  put(case, "mcfadden_r_squared", 1 - as.numeric(logLik(fit)) / null)
  x <- model.matrix(fit)
  link <- predict(fit, type = "link", se.fit = TRUE)
  z <- qnorm(0.95)
  put(case, sprintf("predict.mean %d", 1:5), plogis(link$fit[1:5]))
  put(case, sprintf("predict.se %d", 1:5), predict(fit, type = "response", se.fit = TRUE)$se.fit[1:5])
  put(case, sprintf("predict.low %d", 1:5), plogis((link$fit - z * link$se.fit)[1:5]))
  put(case, sprintf("predict.high %d", 1:5), plogis((link$fit + z * link$se.fit)[1:5]))
  prob <- function(v) 1 / (1 + exp(-v))
  mean_of <- function(v) sum(weights * v) / sum(weights)
  with_columns <- function(columns, values) { y <- x; y[, columns] <- values; y }
  years <- grep("year", colnames(x), value = TRUE)
  for (kind in c("classic", "cluster")) {
    v <- covariances(fit)[[kind]]
    for (name in setdiff(colnames(x), c("(Intercept)", years))) {
      j <- match(name, colnames(x))
      average(case, fit, v, paste0("ame.", kind, " ", ours(name)), function(b) {
        p <- prob(x %*% b)
        mean_of(p * (1 - p)) * b[j]
      })
    }
    for (name in years) {
      off <- with_columns(years, 0)
      on <- off
      on[, name] <- 1
      average(case, fit, v, paste0("ame.", kind, " ", ours(name)),
              function(b) mean_of(prob(on %*% b) - prob(off %*% b)))
    }
    average(case, fit, v, paste0("change.", kind, " industry"), function(b)
      mean_of(prob(with_columns("industry", 1) %*% b) - prob(with_columns("industry", 0) %*% b)))
  }
}

# ---- regressions -----------------------------------------------------------------------------------------
plain <- lm(score ~ industry + authors + log(compute) + factor(year), papers)
ols("ols", plain)
weighted <- lm(score ~ industry + authors + log(compute) + factor(year), papers, weights = precision)
ols("ols_weighted", weighted)
ols("ols_no_constant", lm(score ~ 0 + industry + authors, papers))
ols("ols_all_levels", lm(score ~ 0 + factor(year) + industry, papers))
ols("ols_interactions", lm(score ~ industry + factor(year) + compute + I(compute^2) + industry:factor(year), papers))

exact <- glm.control(epsilon = 1e-15, maxit = 100)
flat <- glm(released ~ industry + authors + factor(year), binomial, papers, control = exact)
logit("logit", flat, rep(1, n))
logit("logit_weighted", glm(released ~ industry + authors + factor(year), binomial, papers, weights = copies,
                            control = exact), papers$copies)
logit("logit_no_constant", glm(released ~ 0 + industry + authors, binomial, papers, control = exact), rep(1, n))

# ---- distributions, proportions, quantiles ---------------------------------------------------------------
for (x in c(-8, -1.5, 0, 0.3, 2, 9, 30)) {
  put("normal_cdf", x, pnorm(x))
  put("normal_upper", x, pnorm(x, lower.tail = FALSE))
  for (dof in c(1, 2.5, 15, 400)) {
    put("t_upper", paste(x, dof), pt(x, dof, lower.tail = FALSE))
  }
}
for (x in c(0.01, 1, 7.5, 80)) {
  for (dof in c(1, 3, 40.5)) {
    put("chi_squared_upper", paste(x, dof), pchisq(x, dof, lower.tail = FALSE))
  }
}
for (p in c(1e-10, 0.025, 0.5, 0.9, 0.995)) {
  put("normal_quantile", p, qnorm(p))
  for (dof in c(1, 2.5, 15, 400)) {
    put("t_quantile", paste(p, dof), qt(p, dof))
  }
}
for (case in list(c(0, 7), c(4, 7), c(7, 7), c(2, 39), c(12, 15), c(1090, 1428))) {
  for (level in c(0.8, 0.95)) {
    bounds <- prop.test(case[1], case[2], conf.level = level, correct = FALSE)$conf.int
    put("wilson_low", paste(case[1], case[2], level), bounds[1])
    put("wilson_high", paste(case[1], case[2], level), bounds[2])
  }
}
for (p in c(0, 0.025, 0.3, 0.5, 0.75, 0.99, 1)) put("quantile", p, quantile(papers$score, p, type = 7))

# ---- Firth's penalised likelihood ------------------------------------------------------------------------
# Each row twice, with its response at weight w + h/2 and with the other at h/2, and one step of glm.fit on these
# rows at a time until the coefficients stand still: the rule of Heinze and Schemper (2002), which shares no algebra with the program.
# Where one coefficient is held it is an offset, and h is still of all columns. logistf is not in Debian; brglm2 is,
# and must agree on estimates and standard errors.
firth_at <- function(x, y, w, start, held = NULL, value = 0) {
  free <- setdiff(seq_len(ncol(x)), held)
  b <- start
  b[held] <- value
  for (i in 1:5000) {
    p <- plogis(drop(x %*% b))
    h <- hat(qr(x * sqrt(w * p * (1 - p))), intercept = FALSE)
    next_b <- b
    if (length(free) > 0) {
      offset <- if (length(held) > 0) drop(x[, held, drop = FALSE] %*% b[held]) else rep(0, nrow(x))
      next_b[free] <- suppressWarnings(glm.fit(
        rbind(x, x)[, free, drop = FALSE], c(y, 1 - y), c(w + h / 2, h / 2), offset = c(offset, offset),
        start = b[free], family = binomial(), control = glm.control(maxit = 1)))$coefficients
    }
    b_step <- next_b - b
    next_b <- b + b_step * min(1, 3 / max(abs(x %*% b_step)))
    done <- max(abs(next_b - b)) < 1e-13 * (1 + max(abs(b)))
    b <- next_b
    if (done) break
  }
  information <- crossprod(x * sqrt(w * dlogis(drop(x %*% b))))
  eta <- drop(x %*% b)
  list(b = b, vcov = solve(information),
       penalised = sum(w * plogis(ifelse(y == 1, eta, -eta), log.p = TRUE)) + determinant(information)$modulus / 2)
}

firth <- function(case, formula, data, w = rep(1, nrow(data))) {
  x <- model.matrix(formula, data)
  y <- model.response(model.frame(formula, data))
  best <- firth_at(x, y, w, rep(0, ncol(x)))
  none <- function(j) firth_at(x, y, w, rep(0, ncol(x)), j, 0)$penalised
  peer <- glm(y ~ 0 + x, binomial, weights = w, method = "brglmFit", type = "AS_mean",
              control = list(epsilon = 1e-13, maxit = 10000))
  stopifnot(max(abs(best$b / coef(peer) - 1)) < 1e-7, max(abs(sqrt(diag(best$vcov)) / sqrt(diag(vcov(peer))) - 1)) < 1e-7)
  names <- ours(colnames(x))
  put(case, paste("coef", names), best$b)
  put(case, paste("se", names), sqrt(diag(best$vcov)))
  put(case, "penalised", best$penalised)
  for (level in c(0.95, 0.8)) {
    for (j in seq_len(ncol(x))) {
      if (level == 0.95) {
        loss <- as.numeric(2 * (best$penalised - none(j)))
        put(case, paste("chisq", names[j]), loss)
        put(case, paste("p", names[j]), pchisq(loss, 1, lower.tail = FALSE))
      }
      # Outwards by half a standard error, each fit begun where the last one ended, up to a bracket.
      end <- function(side) {
        last <- best$b
        further <- function(t) {
          fit <- firth_at(x, y, w, last, j, best$b[j] + side * t)
          last <<- fit$b
          as.numeric(2 * (best$penalised - fit$penalised)) - qchisq(level, 1)
        }
        step <- sqrt(best$vcov[j, j]) / 2
        t <- step
        while (further(t) < 0) t <- t + step
        best$b[j] + side * uniroot(further, c(t - step, t), tol = 1e-13)$root
      }
      put(case, paste("low", level, names[j]), end(-1))
      put(case, paste("high", level, names[j]), end(1))
    }
  }
}

# Code is released in all papers of 2020; `ready` tells the ones from the zeros.
separated <- data.frame(year = 2018 + floor(4 * uniform(60)), industry = round(uniform(60), 3))
separated$ready <- round(uniform(60), 3)
separated$released <- as.integer(separated$year == 2020 | uniform(60) < 0.6 - 0.3 * separated$industry)
separated$late <- as.integer(separated$ready > 0.45)
write.csv(separated, "separated.csv", row.names = FALSE, quote = FALSE)
separated <- read.csv("separated.csv")
stopifnot(all(separated$released[separated$year == 2020] == 1))
firth("firth", released ~ industry + authors + factor(year), papers)
firth("firth_weighted", released ~ industry + authors + factor(year), papers, papers$copies)
firth("firth_complete", late ~ ready + industry, separated)
# Hardly more rows than columns, where the penalty bends the likelihood as much as the data do.
few <- data.frame(released = c(1, 0, 1, 1, 1, 0), year = c(2019, 2019, 2020, 2020, 2021, 2021), x = c(1, 2, 3, 1, 2, 3))
write.csv(few, "few.csv", row.names = FALSE, quote = FALSE)
firth("firth_few", released ~ x + factor(year), few)
firth("firth_quasi", released ~ industry + factor(year), separated)

# ---- Table 1 ---------------------------------------------------------------------------------------------
# Annotated papers, of a first year on, some of them without a novel model or with blanks; glm on those that are
# left, as the step must choose them, and what it says of them.
annotations <- function(number, papers_n, years, first, slope) {
  rows <- data.frame(id = sprintf("p%03d", seq_len(papers_n)), title = sprintf("Invented paper %d", seq_len(papers_n)),
                     year = first + floor(years * uniform(papers_n)), topic = "", n_authors = 1 + floor(8 * uniform(papers_n)))
  rows$n_industry_authors <- floor((rows$n_authors + 1) * uniform(papers_n)^2)
  rows$chinese_lab <- ""
  rows$novel_model <- ifelse(uniform(papers_n) < 0.8, "yes", "no")
  chance <- plogis(0.4 + slope * rows$n_industry_authors / rows$n_authors + 0.3 * (rows$year - first))
  rows$code_released <- ifelse(uniform(papers_n) < chance, "yes", "no")
  rows$code_released[uniform(papers_n) < 0.05] <- ""
  rows[c("device", "n_devices", "training_hours", "training_flop", "mentions_bert", "studies_bert")] <- ""
  rows$source <- "simulated by make_references.R"
  write.csv(rows, sprintf("annotations_%d.csv", number), row.names = FALSE, quote = FALSE)
  used <- rows[rows$novel_model == "yes" & rows$code_released != "", ]
  used$code <- as.integer(used$code_released == "yes")
  used$frac_industry <- used$n_industry_authors / used$n_authors
  used$year <- paste0("_", used$year)
  formula <- if (years > 1) code ~ frac_industry + n_authors + year else code ~ frac_industry + n_authors
  fit <- glm(formula, binomial, used, control = exact)
  # Once more from there: glm's covariance is of the weights before its last step.
  fit <- glm(formula, binomial, used, control = exact, start = coef(fit))
  case <- sprintf("table1_%d", number)
  table <- coeftest(fit, df = Inf)
  names <- ours(rownames(table))
  put(case, paste("coef", names), table[, 1])
  put(case, paste("se", names), table[, 2])
  put(case, paste("z", names), table[, 3])
  put(case, paste("p", names), table[, 4])
  put(case, paste("odds", names), exp(coef(fit)))
  bounds <- coefci(fit, df = Inf)
  put(case, paste("low", names), bounds[, 1])
  put(case, paste("high", names), bounds[, 2])
  put(case, "n", nrow(used))
  put(case, "aic", AIC(fit))
  put(case, "log_likelihood", logLik(fit))
  put(case, "mcfadden_r_squared", 1 - as.numeric(logLik(fit)) / as.numeric(logLik(glm(code ~ 1, binomial, used))))
  x <- model.matrix(fit)
  average(case, fit, vcov(fit), "ame", function(b) {
    p <- 1 / (1 + exp(-x %*% b))
    mean(p * (1 - p)) * b[2]
  })
  base <- mean(used$code[used$n_industry_authors == 0])
  put(case, "change_pp", 100 * (plogis(qlogis(base) + coef(fit)["frac_industry"]) - base))
}
annotations(1, 120, 5, 2017, -1.5)
annotations(2, 400, 3, 2018, 0.4)
annotations(3, 90, 1, 2019, -2.5)

writeLines(lines, "references.csv")
