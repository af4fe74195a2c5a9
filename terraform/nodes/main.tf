# The one map of machines: names, sizes, roles, addresses. No provider: it validates and is tested without any plugin.
terraform {
  required_version = ">= 1.6"
}

variable "nodes" {
  description = "Machines by name; size and role as in operations.md 1"
  type = map(object({
    size    = string
    role    = string
    address = string
  }))

  validation {
    condition     = alltrue([for node in var.nodes : contains(["XS", "S", "L", "XL", "RL", "RXL"], node.size)])
    error_message = "A size is one of XS, S, L, XL, RL, RXL."
  }
  validation {
    condition     = alltrue([for node in var.nodes : contains(["controller", "data", "front", "staging", "scraper", "automation", "exit"], node.role)])
    error_message = "A role is one of controller, data, front, staging, scraper, automation, exit."
  }
  validation {
    condition     = length([for node in var.nodes : node if node.role == "controller"]) == 1
    error_message = "There is exactly one controller."
  }
  validation {
    condition     = length(distinct([for node in var.nodes : node.address])) == length(var.nodes)
    error_message = "Two machines have one address."
  }
}

locals {
  # vCores and GB of memory.
  sizes = {
    XS  = { cores = 1, memory = 1 }
    S   = { cores = 1, memory = 1 }
    L   = { cores = 2, memory = 4 }
    XL  = { cores = 4, memory = 8 }
    RL  = { cores = 2, memory = 8 }
    RXL = { cores = 4, memory = 16 }
  }
  hosts = { for name, node in var.nodes : name => { private_address = node.address, ilg_role = node.role } }
}

output "machines" {
  description = "What a provider is to make"
  value       = { for name, node in var.nodes : name => merge(node, local.sizes[node.size], { public = contains(["front", "exit"], node.role) }) }
}

output "inventory" {
  description = "The Ansible inventory: terraform output -raw inventory > ansible/inventories/production/hosts.yml"
  value = yamlencode({
    all = {
      children = {
        microk8s_cluster = {
          children = {
            master = { hosts = { for name, host in local.hosts : name => host if host.ilg_role == "controller" } }
            node   = { hosts = { for name, host in local.hosts : name => host if !contains(["controller", "exit"], host.ilg_role) } }
          }
        }
        usp = { hosts = { for name, host in local.hosts : name => { private_address = host.private_address } if host.ilg_role == "exit" } }
      }
    }
  })
}
